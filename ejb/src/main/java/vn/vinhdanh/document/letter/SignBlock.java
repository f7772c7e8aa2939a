package vn.vinhdanh.document.letter;

import com.lowagie.text.Element;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.document.Signatory;
import vn.vinhdanh.document.Wording;
import vn.vinhdanh.document.sheet.Face;
import vn.vinhdanh.document.sheet.Paper;

/** The end of a letter: recipients left, capacity, place of signature and seal, and name right (elements 7 to 9). */
final class SignBlock {

    /** Height kept free for signature and seal. */
    private static final float SIGNATURE = 72;
    private static final float SIZE = 14;

    private SignBlock() {
    }

    /**
     * The last paragraph, at least two lines of what precedes it, and the signature stay together: a signature alone on a page proves
     * nothing. A long last paragraph may break, though.
     */
    static void close(Paper paper, Paragraph last, PdfPTable signatures) {
        PdfPTable whole = Blocks.invisible(1);
        if (last.getContent().length() > 900) {
            paper.add(last);
        } else {
            paper.tail().forEach(whole::addCell);
            whole.addCell(Blocks.cell(List.of(last)));
        }
        PdfPCell cell = Blocks.cell(List.of());
        cell.addElement(signatures);
        cell.setPaddingTop(10);
        whole.addCell(cell);
        whole.setSplitRows(false);
        whole.setKeepTogether(true);
        paper.add(whole);
    }

    /** Recipients and one signature. */
    static PdfPTable of(Signatory signatory, List<String> recipients) {
        PdfPTable table = Blocks.invisible(45, 55);
        table.addCell(Blocks.cell(recipients(recipients)));
        table.addCell(Blocks.cell(signature(signatory.lines(), signatory.name())));
        return table;
    }

    /** Two signatures side by side, recipients below. */
    static PdfPTable pair(String leftTitle, String leftName, String rightTitle, String rightName, List<String> recipients) {
        PdfPTable table = Blocks.invisible(50, 50);
        table.addCell(Blocks.cell(signature(List.of(leftTitle), leftName)));
        table.addCell(Blocks.cell(signature(List.of(rightTitle), rightName)));
        PdfPCell below = Blocks.cell(recipients(recipients));
        below.setColspan(2);
        below.setPaddingTop(14);
        table.addCell(below);
        return table;
    }

    private static List<Element> signature(List<String> lines, String name) {
        List<Element> block = new ArrayList<>();
        lines.forEach(line -> block.add(Blocks.centred(Face.BOLD, line, SIZE, 0)));
        block.add(Blocks.centred(Face.BOLD, name == null ? " " : name, SIZE, SIGNATURE));
        return block;
    }

    private static List<Element> recipients(List<String> recipients) {
        List<Element> block = new ArrayList<>();
        if (!recipients.isEmpty()) {
            block.add(left(Face.BOLD_ITALIC, Wording.of("sign.recipients"), 12));
        }
        for (int i = 0; i < recipients.size(); i++) {
            String key = i == recipients.size() - 1 ? "sign.lastRecipient" : "sign.recipient";
            block.add(left(Face.REGULAR, Wording.of(key, recipients.get(i)), 11));
        }
        return block;
    }

    private static Paragraph left(Face face, String text, float size) {
        Paragraph line = new Paragraph(Face.composed(text), face.at(size));
        line.setLeading(size * 1.18f);
        return line;
    }
}
