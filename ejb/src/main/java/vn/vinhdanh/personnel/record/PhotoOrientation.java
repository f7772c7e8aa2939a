package vn.vinhdanh.personnel.record;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How the camera was held. Telephones keep the picture as the sensor saw it and note in the Exif part of the JPEG (tag 0x0112) how it is to be
 * turned; the picture that is kept has no such note, so it is turned before.
 */
final class PhotoOrientation {

    private static final int UPRIGHT = 1;
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    private PhotoOrientation() {
    }

    /** The picture as it is meant to be looked at. */
    static BufferedImage upright(BufferedImage image, byte[] file) {
        int noted = noted(file);
        if (noted == UPRIGHT) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        // rows of the matrix: x' = a x + c y + e, y' = b x + d y + f
        AffineTransform turn = switch (noted) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
        boolean lies = noted > 4;
        BufferedImage turned = new BufferedImage(lies ? height : width, lies ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = turned.createGraphics();
        pen.drawImage(image, turn, null);
        pen.dispose();
        return turned;
    }

    /** Number 1 to 8 of the Exif standard; 1 when nothing, or nothing readable, is noted. */
    static int noted(byte[] file) {
        try {
            ByteBuffer jpeg = ByteBuffer.wrap(file);
            if (jpeg.getShort() != (short) 0xFFD8) {
                return UPRIGHT;
            }
            while (jpeg.remaining() > 4 && (jpeg.get() & 0xFF) == 0xFF) {
                int marker = jpeg.get() & 0xFF;
                int length = jpeg.getShort() & 0xFFFF;
                if (marker == START_OF_SCAN) {
                    return UPRIGHT;
                }
                if (marker == APP1 && jpeg.getInt(jpeg.position()) == 0x45786966) {
                    return ofExif(jpeg.slice(jpeg.position() + 6, length - 8));
                }
                jpeg.position(jpeg.position() + length - 2);
            }
            return UPRIGHT;
        } catch (IndexOutOfBoundsException | IllegalArgumentException | java.nio.BufferUnderflowException e) {
            return UPRIGHT;
        }
    }

    private static int ofExif(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= UPRIGHT && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
