package vn.vinhdanh.document.letter;

import static com.lowagie.text.Element.ALIGN_CENTER;
import static com.lowagie.text.Element.ALIGN_LEFT;

import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.util.List;
import vn.vinhdanh.document.CvDocument;
import vn.vinhdanh.document.sheet.Face;

/** A history of the curriculum vitae as a ruled table; its headings are repeated on every page. The end of a long one can be set apart. */
final class CvHistory {

    private static final float SIZE = 11;
    /** Rows that go with the signatures. */
    private static final int END = 2;

    private final CvDocument.Table model;

    CvHistory(CvDocument.Table model) {
        this.model = model;
    }

    /** Whether something is left on the page when the end goes to the next one. */
    boolean isLong() {
        return model.rows().size() > 2 * END;
    }

    PdfPTable whole() {
        PdfPTable table = table(model.rows(), true);
        if (model.rows().isEmpty()) {
            PdfPCell note = Blocks.ruled(Face.ITALIC, model.note(), SIZE, ALIGN_CENTER);
            note.setColspan(model.widths().size());
            table.addCell(note);
        }
        table.setSpacingAfter(6);
        return table;
    }

    /** All but the end. */
    PdfPTable begin() {
        return table(model.rows().subList(0, model.rows().size() - END), true);
    }

    /** The last rows, with the headings when they stand on a page of their own. */
    PdfPTable end(boolean headings) {
        PdfPTable table = table(model.rows().subList(model.rows().size() - END, model.rows().size()), headings);
        table.setSpacingAfter(6);
        return table;
    }

    private PdfPTable table(List<List<String>> rows, boolean headings) {
        float[] widths = new float[model.widths().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = model.widths().get(i);
        }
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        if (headings) {
            model.headings().forEach(h -> table.addCell(Blocks.ruled(Face.BOLD, h, SIZE, ALIGN_CENTER)));
            table.setHeaderRows(1);
        }
        rows.forEach(row -> row.forEach(text -> table.addCell(Blocks.ruled(Face.REGULAR, text, SIZE, ALIGN_LEFT))));
        return table;
    }
}
