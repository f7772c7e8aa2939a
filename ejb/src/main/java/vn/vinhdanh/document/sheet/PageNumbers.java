package vn.vinhdanh.document.sheet;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import vn.vinhdanh.document.Wording;

/** Marks drafts; numbers pages in the middle of the top margin from the second page on; each annex is numbered by itself (Decree 30/2020, annex I). */
final class PageNumbers extends PdfPageEventHelper {

    private static final float SIZE = 14;
    /** Large and pale, behind the text and across the page: nobody takes the sheet for a signed one, and every word stays readable. */
    private static final float MARK_SIZE = 108;
    private static final Color MARK = new Color(226, 226, 226);
    private static final float SLOPE = 52;
    private final boolean draft;
    private int first = 1;

    PageNumbers(boolean draft) {
        this.draft = draft;
    }

    /** The page being filled is the first of a new part. */
    void restart(PdfWriter writer) {
        first = writer.getPageNumber();
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        if (draft) {
            mark(writer.getDirectContentUnder(), document.getPageSize());
        }
        int number = writer.getPageNumber() - first + 1;
        if (number > 1) {
            float y = document.top() + document.topMargin() / 2 - SIZE / 3;
            ColumnText.showTextAligned(writer.getDirectContent(), Element.ALIGN_CENTER, Face.REGULAR.text(Integer.toString(number), SIZE),
                (document.left() + document.right()) / 2, y, 0);
        }
    }

    private static void mark(PdfContentByte under, Rectangle page) {
        under.saveState();
        under.setColorFill(MARK);
        under.beginText();
        under.setFontAndSize(Face.BOLD.base(), MARK_SIZE);
        under.showTextAligned(Element.ALIGN_CENTER, Face.composed(Wording.of("draft")), page.getWidth() / 2, page.getHeight() / 2 - MARK_SIZE / 3,
            page.getWidth() > page.getHeight() ? 90 - SLOPE : SLOPE);
        under.endText();
        under.restoreState();
    }
}
