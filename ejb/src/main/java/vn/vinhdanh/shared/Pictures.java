package vn.vinhdanh.shared;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads pictures that people upload: PNG or JPEG by their content, not by their name. */
public final class Pictures {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private Pictures() {
    }

    /**
     * The picture, unfolded. Its size is looked at before, so that a small file cannot fill the memory.
     *
     * @param maxSide  most pixels of width and of height
     * @param tooLarge refusal of a picture with more
     * @param noImage  refusal of a file that is no readable picture
     */
    public static BufferedImage read(byte[] file, int maxSide, RefusedException tooLarge, RefusedException noImage) {
        String format = startsWith(file, PNG) ? "png" : startsWith(file, JPEG) ? "jpeg" : null;
        if (format == null) {
            throw noImage;
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            if (reader.getWidth(0) > maxSide || reader.getHeight(0) > maxSide) {
                throw tooLarge;
            }
            return reader.read(0);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw noImage;
        } finally {
            reader.dispose();
        }
    }

    private static boolean startsWith(byte[] file, byte[] magic) {
        return file.length > magic.length && Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
    }
}
