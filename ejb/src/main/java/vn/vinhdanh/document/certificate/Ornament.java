package vn.vinhdanh.document.certificate;

import static vn.vinhdanh.document.sheet.Measure.mm;

import com.lowagie.text.pdf.PdfContentByte;

/**
 * The border: plain lines with a fan of petals in each of the four corners and nothing else, unlike the borders of state-level
 * awards; for titles also a row of red flags on both sides of the emblem.
 */
final class Ornament {

    private static final double INNER = 13;
    private static final double PETAL = 13;
    private static final int FLAGS = 4;
    private static final double FLAG_STEP = 13;

    private Ornament() {
    }

    static void border(Pen pen) {
        pen.frame(8, 2.5, Pen.RED);
        pen.frame(10.2, 4, Pen.PALE_GOLD);
        pen.frame(10.2, 0.8, Pen.GOLD);
        pen.frame(INNER, 0.6, Pen.RED);
        corner(pen.canvas(), INNER, INNER, 1, -1);
        corner(pen.canvas(), Pen.WIDTH - INNER, INNER, -1, -1);
        corner(pen.canvas(), INNER, Pen.HEIGHT - INNER, 1, 1);
        corner(pen.canvas(), Pen.WIDTH - INNER, Pen.HEIGHT - INNER, -1, 1);
    }

    /** Five petals that open from the corner into the page; x, y in millimetres from the upper left corner. */
    private static void corner(PdfContentByte canvas, double x, double y, int right, int up) {
        canvas.saveState();
        canvas.concatCTM(right, 0, 0, up, mm(x), mm(Pen.HEIGHT - y));
        canvas.setLineWidth(0.7f);
        canvas.setColorStroke(Pen.GOLD);
        canvas.setColorFill(Pen.PALE_GOLD);
        for (int i = 0; i < 5; i++) {
            petal(canvas, Math.toRadians(9 + 18 * i), i % 2 == 0 ? PETAL : PETAL * 0.8);
        }
        canvas.setColorFill(Pen.RED);
        canvas.moveTo(0, 0);
        canvas.lineTo(mm(4), 0);
        canvas.curveTo(mm(4), mm(2.2), mm(2.2), mm(4), 0, mm(4));
        canvas.closePath();
        canvas.fill();
        canvas.restoreState();
    }

    private static void petal(PdfContentByte canvas, double angle, double length) {
        double half = length * 0.62;
        double spread = Math.toRadians(15);
        float tipX = mm(length * Math.cos(angle));
        float tipY = mm(length * Math.sin(angle));
        canvas.moveTo(0, 0);
        canvas.curveTo(mm(half * Math.cos(angle - spread)), mm(half * Math.sin(angle - spread)), tipX, tipY);
        canvas.curveTo(mm(half * Math.cos(angle + spread)), mm(half * Math.sin(angle + spread)), 0, 0);
        canvas.fillStroke();
    }

    /** Flags fly outwards from the place of the emblem. */
    static void flags(Pen pen, double centre, double top) {
        for (int i = 0; i < FLAGS; i++) {
            double distance = 24 + FLAG_STEP * i;
            flag(pen.canvas(), centre - distance, top, -1);
            flag(pen.canvas(), centre + distance, top, 1);
        }
    }

    private static void flag(PdfContentByte canvas, double x, double top, int out) {
        canvas.saveState();
        canvas.concatCTM(out, 0, 0, 1, mm(x), mm(Pen.HEIGHT - top));
        canvas.setColorStroke(Pen.GOLD);
        canvas.setLineWidth(1.2f);
        canvas.moveTo(0, mm(-18));
        canvas.lineTo(mm(1.6), 0);
        canvas.stroke();
        canvas.setColorFill(Pen.RED);
        canvas.moveTo(mm(1.6), 0);
        canvas.curveTo(mm(4), mm(2), mm(7), mm(-2), mm(10.5), mm(-0.5));
        canvas.lineTo(mm(9.9), mm(-7.5));
        canvas.curveTo(mm(6.4), mm(-9), mm(3.4), mm(-5), mm(0.95), mm(-7));
        canvas.closePath();
        canvas.fill();
        canvas.restoreState();
    }
}
