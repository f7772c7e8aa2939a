package vn.vinhdanh.document.sheet;

import static vn.vinhdanh.document.sheet.Measure.mm;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;

/** The sheets of one letter: A4, margins of Decree 30/2020 (top and bottom 20, left 30, right 15 mm), page numbers. */
public final class Paper {

    /** Width of the text on an upright page, in points. */
    public static final float TEXT_WIDTH = mm(210 - 30 - 15);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document = new Document(Measure.portrait(), mm(30), mm(15), mm(20), mm(20));
    private final PageNumbers numbers;
    private final PdfWriter writer = PdfWriter.getInstance(document, bytes);

    /**
     * Opens a letter under the title shown by viewers and archives.
     *
     * @param draft whether every page is marked as a draft
     */
    public Paper(String title, boolean draft) {
        numbers = new PageNumbers(draft);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setSpaceCharRatio(PdfWriter.NO_SPACE_CHAR_RATIO);
        writer.setPageEvent(numbers);
        document.open();
        Archive.mark(writer, title);
    }

    /** Adds the next table. */
    public void add(PdfPTable table) {
        document.add(table);
    }

    /**
     * Adds the next paragraph. It goes through a cell, because the library fills the space between paragraphs with blanks of
     * their own otherwise, which get into the words of neighbouring lines when the text is read out.
     */
    public void add(Paragraph paragraph) {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(0);
        cell.setPadding(0);
        cell.setPaddingTop(paragraph.getSpacingBefore());
        cell.setPaddingBottom(paragraph.getSpacingAfter() + 2);
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        cell.addElement(paragraph);
        PdfPTable table = new PdfPTable(1);
        table.setWidthPercentage(100);
        table.setSplitLate(false);
        table.addCell(cell);
        document.add(table);
    }

    /** Goes to the next page when less than this height is left, so that a heading is not parted from what it announces. */
    public void keep(float points) {
        if (left() < points) {
            document.newPage();
        }
    }

    /** Height left on the page, in points. */
    public float left() {
        return writer.getVerticalPosition(true) - document.bottom();
    }

    /** How many pages there are so far. */
    public int pages() {
        return writer.getPageNumber();
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
