package vn.vinhdanh.document.letter;

import static vn.vinhdanh.document.letter.Blocks.BODY;

import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.util.List;
import vn.vinhdanh.document.sheet.Face;
import vn.vinhdanh.document.sheet.Paper;

/** Name of the type, what it is about with its rule, and the legal bases (elements 5 and 6). */
final class TitleBlock {

    /** What is left free on both sides of the subject. */
    private static final float SIDE = 30;

    private TitleBlock() {
    }

    static void add(Paper paper, String type, String subject) {
        float text = Math.min(Paper.TEXT_WIDTH - 2 * SIDE, Face.BOLD.width(subject, BODY));
        PdfPCell cell = Blocks.cell(List.of(Blocks.centred(Face.BOLD, type, BODY, 0), Blocks.centred(Face.BOLD, subject, BODY, 3),
            Blocks.rule(text * 0.4f, Paper.TEXT_WIDTH - 2 * SIDE, 6)));
        cell.setPaddingLeft(SIDE);
        cell.setPaddingRight(SIDE);
        PdfPTable title = Blocks.invisible(1);
        title.addCell(cell);
        title.setSpacingAfter(18);
        paper.add(title);
    }

    /** Entries of a list end with ";", the last with ".". */
    static String closed(List<String> entries, int index) {
        return entries.get(index) + (index == entries.size() - 1 ? "." : ";");
    }

    /** The legal bases in italics, each closed with ";", the last with ".". */
    static void addBases(Paper paper, List<String> bases) {
        addBases(paper, bases, BodyType.USUAL);
    }

    /** The same in another size or leading. */
    static void addBases(Paper paper, List<String> bases, BodyType type) {
        for (int i = 0; i < bases.size(); i++) {
            paper.add(Blocks.paragraph(type, Face.ITALIC.text(closed(bases, i), type.size())));
        }
    }
}
