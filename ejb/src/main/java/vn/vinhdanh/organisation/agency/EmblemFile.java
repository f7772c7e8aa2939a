package vn.vinhdanh.organisation.agency;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import vn.vinhdanh.shared.Pictures;
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
        BufferedImage image = Pictures.read(file, MAX_SIDE, new RefusedException("EMBLEM_TOO_MANY_PIXELS", MAX_SIDE),
                new RefusedException("EMBLEM_NOT_IMAGE"));
        try {
            return png(scaled(image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
}
