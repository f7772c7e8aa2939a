package vn.vinhdanh.document.certificate;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.document.sheet.Face;

/**
 * Text that was made to fit: broken into at most so many lines, and set smaller when that is not enough.
 *
 * @param lines the lines
 * @param size  size in points
 */
record FittedText(List<String> lines, double size) {

    private static final double STEP = 0.5;
    private static final double SMALLEST = 4;

    /** Fits a text into a width in points. */
    static FittedText fit(Face face, String text, double size, double width, int mostLines) {
        String shown = Face.composed(text).strip();
        if (shown.isEmpty()) {
            return new FittedText(List.of(), size);
        }
        double tried = size;
        List<String> lines = wrap(face, shown, tried, width);
        while (lines.size() > mostLines && tried > SMALLEST) {
            tried -= STEP;
            lines = wrap(face, shown, tried, width);
        }
        return new FittedText(lines, tried);
    }

    /** Height of the lines in points. */
    double height() {
        return lines.size() * size * 1.2;
    }

    private static List<String> wrap(Face face, String text, double size, double width) {
        if (width(face, text, size) <= width) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(face, longer, size) <= width) {
                line = longer;
            } else {
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                line = broken(face, word, size, width, lines);
            }
        }
        lines.add(line);
        return lines;
    }

    /** A single word wider than the page is cut; the last piece is returned. */
    private static String broken(Face face, String word, double size, double width, List<String> lines) {
        String rest = word;
        while (width(face, rest, size) > width) {
            int cut = rest.length() - 1;
            while (cut > 1 && width(face, rest.substring(0, cut), size) > width) {
                cut--;
            }
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut);
        }
        return rest;
    }

    private static double width(Face face, String text, double size) {
        return face.width(text, (float) size);
    }
}
