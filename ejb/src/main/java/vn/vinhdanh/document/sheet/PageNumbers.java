package vn.vinhdanh.document.sheet;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;

/** Numbers pages in the middle of the top margin from the second page on; each annex is numbered by itself (Decree 30/2020, annex I). */
final class PageNumbers extends PdfPageEventHelper {

    private static final float SIZE = 14;
    private int first = 1;

    /** The page being filled is the first of a new part. */
    void restart(PdfWriter writer) {
        first = writer.getPageNumber();
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        int number = writer.getPageNumber() - first + 1;
        if (number > 1) {
            float y = document.top() + document.topMargin() / 2 - SIZE / 3;
            ColumnText.showTextAligned(writer.getDirectContent(), Element.ALIGN_CENTER, Face.REGULAR.text(Integer.toString(number), SIZE),
                (document.left() + document.right()) / 2, y, 0);
        }
    }
}
