package vn.vinhdanh.document.letter;

import com.lowagie.text.Chunk;
import com.lowagie.text.Element;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.draw.LineSeparator;
import com.lowagie.text.pdf.draw.VerticalPositionMark;
import java.awt.Color;
import java.util.Collection;
import vn.vinhdanh.document.sheet.Face;
import vn.vinhdanh.document.sheet.Measure;

/** The building blocks of a letter: paragraphs, centred lines, rules, cells. */
final class Blocks {

    /** Body text in points. */
    static final float BODY = 14;
    /** Distance of lines of the body, between single and one and a half. */
    static final float LEADING = 18;
    private static final float INDENT = Measure.mm(12.7);
    /** Space after a paragraph; cells add a little below the foot of the last line. */
    private static final float SPACE = 4.5f;

    private Blocks() {
    }

    /** A paragraph of the body: justified, first line indented. */
    static Paragraph paragraph(Phrase... parts) {
        return paragraph(BodyType.USUAL, parts);
    }

    /** The same in another size or leading. */
    static Paragraph paragraph(BodyType type, Phrase... parts) {
        Paragraph paragraph = new Paragraph("", Face.REGULAR.at(type.size()));
        for (Phrase part : parts) {
            paragraph.add(part);
        }
        paragraph.add(loose());
        paragraph.setLeading(type.leading());
        paragraph.setAlignment(Element.ALIGN_JUSTIFIED);
        paragraph.setFirstLineIndent(INDENT);
        paragraph.setSpacingAfter(SPACE);
        return paragraph;
    }

    /** Fills the rest of the last line, which the library would stretch like the line before. */
    private static Chunk loose() {
        Chunk rest = new Chunk(new VerticalPositionMark());
        rest.setFont(Face.REGULAR.at(BODY));
        return rest;
    }

    static Paragraph paragraph(String text) {
        return paragraph(Face.REGULAR.text(text, BODY));
    }

    /** A heading inside the body: indented, bold. */
    static Paragraph heading(String text) {
        Paragraph heading = paragraph(Face.BOLD.text(text, BODY));
        heading.setAlignment(Element.ALIGN_LEFT);
        return heading;
    }

    /** A centred line with the given space above. */
    static Paragraph centred(Face face, String text, float size, float above) {
        Paragraph line = new Paragraph(Face.composed(text), face.at(size));
        line.setLeading(size * 1.2f);
        line.setAlignment(Element.ALIGN_CENTER);
        line.setSpacingBefore(above);
        return line;
    }

    /** A rule of the given width so far below the foot of the line before, in the middle of a column of the given width. */
    static LineSeparator rule(float width, float columnWidth, float below) {
        return new LineSeparator(0.7f, Math.min(100, width / columnWidth * 100), Color.BLACK, Element.ALIGN_CENTER, -below);
    }

    /** A table without lines, as wide as the text. */
    static PdfPTable invisible(float... widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.getDefaultCell().setBorder(0);
        return table;
    }

    /** A cell without lines that holds the given elements one under the other. */
    static PdfPCell cell(Collection<? extends Element> elements) {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(0);
        cell.setPadding(0);
        elements.forEach(cell::addElement);
        return cell;
    }

    /** A cell of a ruled table. */
    static PdfPCell ruled(Face face, String text, float size, int align) {
        PdfPCell cell = new PdfPCell(face.text(text, size));
        cell.setHorizontalAlignment(align);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setBorderWidth(0.5f);
        cell.setLeading(0, 1.15f);
        cell.setPadding(3);
        cell.setPaddingBottom(5);
        return cell;
    }
}
