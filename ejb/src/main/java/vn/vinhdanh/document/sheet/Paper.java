package vn.vinhdanh.document.sheet;

import static vn.vinhdanh.document.sheet.Measure.mm;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;

/** The sheets of one letter: A4, margins of Decree 30/2020 (top and bottom 20, left 30, right 15 mm), page numbers. */
public final class Paper {

    /** Width of the text on an upright page, in points. */
    public static final float TEXT_WIDTH = mm(210 - 30 - 15);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document = new Document(Measure.portrait(), mm(30), mm(15), mm(20), mm(20));
    private final PageNumbers numbers = new PageNumbers();
    private final PdfWriter writer = PdfWriter.getInstance(document, bytes);

    /** Opens a letter under the title shown by viewers and archives. */
    public Paper(String title) {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setSpaceCharRatio(PdfWriter.NO_SPACE_CHAR_RATIO);
        writer.setPageEvent(numbers);
        document.open();
        Archive.mark(writer, title);
    }

    /** Adds the next piece of flowing text or table. */
    public void add(Element element) {
        document.add(element);
    }

    /** Goes to the next page when less than this height is left, so that a heading is not parted from what it announces. */
    public void keep(float points) {
        if (writer.getVerticalPosition(true) - document.bottom() < points) {
            document.newPage();
        }
    }

    /** Begins a part with its own page numbers on a new page. */
    public void part(boolean across) {
        Rectangle size = across ? Measure.landscape() : Measure.portrait();
        document.setPageSize(size);
        document.newPage();
        numbers.restart(writer);
    }

    /** Closes the letter and returns the file. */
    public byte[] finish() {
        document.close();
        return bytes.toByteArray();
    }
}
