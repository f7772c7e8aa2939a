package vn.vinhdanh.organisation.agency;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import vn.vinhdanh.shared.RefusedException;

/**
 * Takes the picture of the national emblem as an administrator uploads it. It must be a PNG or JPEG file by its content, not
 * by its name; what is kept is drawn anew, so that nothing else of the file survives, and no larger than printing needs.
 */
final class EmblemFile {

    /** One mebibyte. */
    static final int MAX_BYTES = 1024 * 1024;
    private static final int MAX_SIDE = 4000;
    /** 26 mm at 600 dots per inch. */
    private static final int KEPT_SIDE = 614;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private EmblemFile() {
    }

    /**
     * The picture to keep, as PNG.
     *
     * @throws RefusedException EMBLEM_TOO_LARGE, EMBLEM_NOT_IMAGE, EMBLEM_TOO_MANY_PIXELS
     */
    static byte[] accept(byte[] file) {
        if (file.length > MAX_BYTES) {
            throw new RefusedException("EMBLEM_TOO_LARGE");
        }
        String format = startsWith(file, PNG) ? "png" : startsWith(file, JPEG) ? "jpeg" : null;
        if (format == null) {
            throw new RefusedException("EMBLEM_NOT_IMAGE");
        }
        try {
            return png(scaled(read(file, format)));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new RefusedException("EMBLEM_NOT_IMAGE");
        }
    }

    /** The size is looked at before the picture is unfolded, so that a small file cannot fill the memory. */
    private static BufferedImage read(byte[] file, String format) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        ImageReader reader = readers.next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            if (reader.getWidth(0) > MAX_SIDE || reader.getHeight(0) > MAX_SIDE) {
                throw new RefusedException("EMBLEM_TOO_MANY_PIXELS", MAX_SIDE);
            }
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage scaled(BufferedImage image) {
        double scale = Math.min(1, KEPT_SIDE / (double) Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static boolean startsWith(byte[] file, byte[] magic) {
        return file.length > magic.length && java.util.Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
    }
}
