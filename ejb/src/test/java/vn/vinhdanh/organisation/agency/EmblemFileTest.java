package vn.vinhdanh.organisation.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.shared.RefusedException;

class EmblemFileTest {

    @Test
    void keepsAPictureNoLargerThanPrintingNeeds() throws IOException {
        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(EmblemFile.accept(picture("png", 1500, 1600))));
        assertThat(kept.getHeight()).isEqualTo(614);
        assertThat(kept.getWidth()).isEqualTo(576);
    }

    @Test
    void takesJpegAndKeepsPng() throws IOException {
        assertThat(EmblemFile.accept(picture("jpeg", 100, 100))).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void refusesByContentNotByName() throws IOException {
        byte[] cut = Arrays.copyOf(picture("png", 300, 300), 60);
        refused("EMBLEM_NOT_IMAGE", "GIF89a and more".getBytes(StandardCharsets.US_ASCII));
        refused("EMBLEM_NOT_IMAGE", picture("gif", 10, 10));
        refused("EMBLEM_NOT_IMAGE", cut);
        refused("EMBLEM_NOT_IMAGE", new byte[0]);
        refused("EMBLEM_NOT_IMAGE", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 0, 0, 0});
    }

    @Test
    void refusesWhatIsTooLarge() throws IOException {
        refused("EMBLEM_TOO_LARGE", new byte[EmblemFile.MAX_BYTES + 1]);
        refused("EMBLEM_TOO_MANY_PIXELS", picture("png", 4001, 10));
    }

    private static void refused(String code, byte[] file) {
        assertThatThrownBy(() -> EmblemFile.accept(file)).isInstanceOfSatisfying(RefusedException.class,
            e -> assertThat(e.code()).isEqualTo(code));
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        int type = "png".equals(format) ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, type), format, out);
        return out.toByteArray();
    }
}
