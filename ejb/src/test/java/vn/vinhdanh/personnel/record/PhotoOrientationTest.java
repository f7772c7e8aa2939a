package vn.vinhdanh.personnel.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Photographs of telephones stand upright whichever way the telephone was held. */
class PhotoOrientationTest {

    /** White above the middle of the kept photograph, black below, wherever the camera put them. */
    @ParameterizedTest
    @CsvSource({"1, 0", "3, 2", "6, 3", "8, 1"})
    void whatWasAboveStaysAbove(int noted, int quarter) throws IOException {
        for (boolean little : new boolean[] {true, false}) {
            byte[] kept = PhotoFile.accept(withNote(picture(quarter), noted, little));
            BufferedImage photo = ImageIO.read(new ByteArrayInputStream(kept));
            assertThat(photo.getRGB(236, 40) & 0xFF).isGreaterThan(200);
            assertThat(photo.getRGB(236, 660) & 0xFF).isLessThan(60);
        }
    }

    @Test
    void aBrokenNoteIsNoNote() throws IOException {
        byte[] file = withNote(picture(0), 6, true);
        file[20] = 99;
        assertThat(PhotoOrientation.noted(file)).isBetween(1, 8);
        assertThat(PhotoOrientation.noted(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0x7F})).isEqualTo(1);
        assertThat(PhotoOrientation.noted(new byte[0])).isEqualTo(1);
    }

    /** A portrait with a white upper half, as the sensor sees it when the telephone is turned by so many quarters. */
    private static byte[] picture(int quarters) throws IOException {
        boolean lies = quarters % 2 == 1;
        BufferedImage image = new BufferedImage(lies ? 600 : 400, lies ? 400 : 600, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                boolean white = switch (quarters) {
                    case 0 -> y < 300;
                    case 1 -> x >= 300;
                    case 2 -> y >= 300;
                    default -> x < 300;
                };
                image.setRGB(x, y, white ? 0xFFFFFF : 0);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }

    /** The same file with an Exif part behind its first two bytes. */
    private static byte[] withNote(byte[] jpeg, int orientation, boolean little) {
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xFFE1).putShort((short) 34).put(new byte[] {'E', 'x', 'i', 'f', 0, 0});
        exif.order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        exif.putShort((short) (little ? 0x4949 : 0x4D4D)).putShort((short) 42).putInt(8).putShort((short) 1)
                .putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0).putInt(0);
        return ByteBuffer.allocate(jpeg.length + 36).put(jpeg, 0, 2).put(exif.array()).put(jpeg, 2, jpeg.length - 2).array();
    }
}
