package vn.vinhdanh.personnel.record;

import java.awt.Color;
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
 * Takes the photograph 4x6 as it is uploaded: read in full and drawn anew at 300 dots per inch, cut to two by three around its middle,
 * so that no place of taking or other hidden data survives.
 */
final class PhotoFile {

    private static final int MOST_MB = 5;
    static final int MOST_BYTES = MOST_MB * 1024 * 1024;
    private static final int MOST_SIDE = 6000;
    private static final int LEAST_WIDTH = 200;
    private static final int LEAST_HEIGHT = 300;
    static final int WIDTH = 472;
    static final int HEIGHT = 708;

    private PhotoFile() {
    }

    /**
     * The photograph to keep, as JPEG.
     *
     * @throws RefusedException PHOTO_FORMAT, PHOTO_TOO_LARGE, PHOTO_TOO_SMALL
     */
    static byte[] accept(byte[] file) {
        RefusedException tooLarge = new RefusedException("PHOTO_TOO_LARGE", MOST_MB, MOST_SIDE * MOST_SIDE / 1_000_000);
        if (file.length > MOST_BYTES) {
            throw tooLarge;
        }
        BufferedImage image = PhotoOrientation.upright(Pictures.read(file, MOST_SIDE, tooLarge, new RefusedException("PHOTO_FORMAT")), file);
        if (image.getWidth() < LEAST_WIDTH || image.getHeight() < LEAST_HEIGHT) {
            throw new RefusedException("PHOTO_TOO_SMALL", LEAST_WIDTH, LEAST_HEIGHT);
        }
        return jpeg(cut(image));
    }

    private static BufferedImage cut(BufferedImage image) {
        int width = Math.min(image.getWidth(), image.getHeight() * WIDTH / HEIGHT);
        int height = Math.min(image.getHeight(), image.getWidth() * HEIGHT / WIDTH);
        int left = (image.getWidth() - width) / 2;
        int top = (image.getHeight() - height) / 2;
        BufferedImage drawn = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        // what is transparent in a PNG becomes white paper
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.drawImage(image, 0, 0, WIDTH, HEIGHT, left, top, left + width, top + height, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] jpeg(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
