package vn.vinhdanh.document.certificate;

import static vn.vinhdanh.document.sheet.Measure.mm;

import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import vn.vinhdanh.document.sheet.Face;

/** Draws on a certificate by millimetres from its upper left corner. */
final class Pen {

    static final Color RED = new Color(0xC8, 0x10, 0x2E);
    static final Color GOLD = new Color(0xB8, 0x8A, 0x2B);
    static final Color PALE_GOLD = new Color(0xFB, 0xF3, 0xDC);
    /** A4 across. */
    static final double WIDTH = 297;
    static final double HEIGHT = 210;

    private final PdfContentByte canvas;
    /** Colour of the text so far; a page begins in black. */
    private Color fill = Color.BLACK;

    Pen(PdfContentByte canvas) {
        this.canvas = canvas;
    }

    /** A line of text centred on x, its foot on y, between beginText and endText; returns its width in millimetres. */
    double centred(Face face, double size, Color colour, String text, double x, double y) {
        String shown = Face.composed(text);
        float width = face.width(shown, (float) size);
        write(face, size, colour, shown, mm(x) - width / 2, y);
        return width / mm(1);
    }

    /** A line of text that begins at x. */
    void left(Face face, double size, Color colour, String text, double x, double y) {
        write(face, size, colour, Face.composed(text), mm(x), y);
    }

    private void write(Face face, double size, Color colour, String text, float x, double y) {
        if (!colour.equals(fill)) {
            canvas.setColorFill(colour);
            fill = colour;
        }
        canvas.setFontAndSize(face.base(), (float) size);
        canvas.setTextMatrix(x, mm(HEIGHT - y));
        canvas.showText(text);
    }

    /** A level line centred on x. */
    void rule(double x, double y, double width, double points) {
        canvas.setColorStroke(Color.BLACK);
        canvas.setLineWidth((float) points);
        canvas.moveTo(mm(x - width / 2), mm(HEIGHT - y));
        canvas.lineTo(mm(x + width / 2), mm(HEIGHT - y));
        canvas.stroke();
    }

    /** A frame at the same distance from all edges. */
    void frame(double inset, double points, Color colour) {
        canvas.setColorStroke(colour);
        canvas.setLineWidth((float) points);
        canvas.rectangle(mm(inset), mm(inset), mm(WIDTH - 2 * inset), mm(HEIGHT - 2 * inset));
        canvas.stroke();
    }

    PdfContentByte canvas() {
        return canvas;
    }
}
