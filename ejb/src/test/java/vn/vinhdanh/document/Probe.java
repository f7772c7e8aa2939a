package vn.vinhdanh.document;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Looks into a finished PDF: texts with place, face and size, ruled lines, images. Millimetres from the upper left corner. */
final class Probe implements AutoCloseable {

    /** A line of text as it lies on the page. */
    record Line(int page, String text, String face, double size, double left, double right, double foot, int colour) {
        double centre() {
            return (left + right) / 2;
        }
    }

    /** A drawn straight line. */
    record Stroke(double left, double right, double y) {
        double length() {
            return right - left;
        }
    }

    private static final double MM = 72 / 25.4;

    final PDDocument pdf;

    Probe(byte[] file) {
        try {
            pdf = Loader.loadPDF(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int pages() {
        return pdf.getNumberOfPages();
    }

    double width(int page) {
        return pdf.getPage(page - 1).getMediaBox().getWidth() / MM;
    }

    double height(int page) {
        return pdf.getPage(page - 1).getMediaBox().getHeight() / MM;
    }

    String text() {
        return String.join("\n", lines().stream().map(Line::text).toList());
    }

    String text(int page) {
        return String.join("\n", lines(page).stream().map(Line::text).toList());
    }

    List<Line> lines() {
        List<Line> all = new ArrayList<>();
        for (int page = 1; page <= pages(); page++) {
            all.addAll(lines(page));
        }
        return all;
    }

    /** The pieces of text of a page; pieces of different columns are pieces of their own. */
    List<Line> lines(int page) {
        List<Line> lines = new ArrayList<>();
        try {
            Map<TextPosition, Integer> colours = new IdentityHashMap<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                {
                    addOperator(new SetNonStrokingDeviceRGBColor(this));
                    addOperator(new SetNonStrokingDeviceGrayColor(this));
                }

                @Override
                protected void processTextPosition(TextPosition letter) {
                    colours.put(letter, colour(getGraphicsState().getNonStrokingColor()));
                    super.processTextPosition(letter);
                }

                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    TextPosition first = letters.get(0);
                    TextPosition last = letters.get(letters.size() - 1);
                    Line piece = new Line(page, text, first.getFont().getName().replaceAll("^.*\\+", ""), first.getFontSizeInPt(),
                        first.getXDirAdj() / MM, (last.getXDirAdj() + last.getWidthDirAdj()) / MM, first.getYDirAdj() / MM,
                        colours.get(first));
                    append(lines, piece);
                }
            };
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.writeText(pdf, new StringWriter());
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Justified text comes word by word: words of one line that stand near each other are joined again. */
    private static void append(List<Line> lines, Line piece) {
        Line before = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        if (before == null || Math.abs(before.foot() - piece.foot()) > 0.2 || piece.left() < before.right() - 1 || piece.left() - before.right() > 3) {
            lines.add(piece);
            return;
        }
        boolean spaced = before.text().endsWith(" ") || piece.text().startsWith(" ");
        lines.set(lines.size() - 1, new Line(piece.page(), before.text() + (spaced ? "" : " ") + piece.text(), before.face(), before.size(),
            before.left(), piece.right(), before.foot(), before.colour()));
    }

    private static int colour(PDColor colour) {
        try {
            return colour.toRGB();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first piece of text that holds these words. */
    Line line(String words) {
        return lines().stream().filter(line -> line.text().contains(words)).findFirst()
            .orElseThrow(() -> new AssertionError("not found: " + words + " in\n" + text()));
    }

    /** Level lines drawn on a page. */
    List<Stroke> strokes(int page) {
        Drawing drawing = new Drawing(page);
        drawing.run();
        return drawing.strokes;
    }

    int images(int page) {
        Drawing drawing = new Drawing(page);
        drawing.run();
        return drawing.images;
    }

    @Override
    public void close() {
        try {
            pdf.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Drawing extends PDFGraphicsStreamEngine {

        private final List<Stroke> strokes = new ArrayList<>();
        private final double top;
        private Point2D at = new Point2D.Double();
        private int images;

        Drawing(int page) {
            super(pdf.getPage(page - 1));
            top = height(page);
        }

        void run() {
            try {
                processPage(getPage());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void moveTo(float x, float y) {
            at = new Point2D.Double(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            if (Math.abs(y - at.getY()) < 0.01) {
                strokes.add(new Stroke(Math.min(x, at.getX()) / MM, Math.max(x, at.getX()) / MM, top - y / MM));
            }
            at = new Point2D.Double(x, y);
        }

        @Override
        public void drawImage(PDImage image) {
            images++;
        }

        @Override
        public Point2D getCurrentPoint() {
            return at;
        }

        @Override
        public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        }

        @Override
        public void clip(int rule) {
        }

        @Override
        public void curveTo(float a, float b, float c, float d, float x, float y) {
            at = new Point2D.Double(x, y);
        }

        @Override
        public void closePath() {
        }

        @Override
        public void endPath() {
        }

        @Override
        public void strokePath() {
        }

        @Override
        public void fillPath(int rule) {
        }

        @Override
        public void fillAndStrokePath(int rule) {
        }

        @Override
        public void shadingFill(COSName name) {
        }
    }
}
