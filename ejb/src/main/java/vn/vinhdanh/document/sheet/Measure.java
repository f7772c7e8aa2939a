package vn.vinhdanh.document.sheet;

import com.lowagie.text.Rectangle;

/** Millimetres on paper and points in the file. */
public final class Measure {

    private static final float POINTS_PER_MM = 72f / 25.4f;

    private Measure() {
    }

    /** Millimetres in points. */
    public static float mm(double millimetres) {
        return (float) (millimetres * POINTS_PER_MM);
    }

    /** A4 upright. */
    public static Rectangle portrait() {
        return new Rectangle(mm(210), mm(297));
    }

    /** A4 across; drawn as a wide page, not as a turned one, so that every viewer and printer agrees. */
    public static Rectangle landscape() {
        return new Rectangle(mm(297), mm(210));
    }
}
