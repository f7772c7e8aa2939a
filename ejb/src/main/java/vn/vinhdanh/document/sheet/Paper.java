package vn.vinhdanh.document.sheet;

import static vn.vinhdanh.document.sheet.Measure.mm;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The sheets of one letter: A4, margins of Decree 30/2020 (top and bottom 20, left 30, right 15 mm), page numbers. */
public final class Paper {

    /** Width of the text on an upright page, in points. */
    public static final float TEXT_WIDTH = mm(210 - 30 - 15);

    private static final int MOST_WAITING = 3;
    private static final int TWO_LINES = 100;
    private static final int LONG = 900;
    private static final float LIST_SPACE = 12;
    private static final float ROUNDING = 1;

    private final Deque<Paragraph> waiting = new ArrayDeque<>();
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
        flush();
        document.add(table);
    }

    /**
     * Adds a list whose end, with what is said below it, stands together on one page: on the page of the rows before it where there is
     * room, otherwise on the next one below the headings of the columns.
     *
     * @param body  the list without its end, its first row the headings
     * @param end   the end of the list under the same headings
     * @param below what is said below the list
     */
    public void add(PdfPTable body, PdfPTable end, List<Paragraph> below) {
        flush();
        boolean goesOn = body.size() > body.getHeaderRows();
        List<PdfPTable> last = below.stream().map(Paper::table).toList();
        if (goesOn) {
            body.setSpacingBefore(LIST_SPACE);
            document.add(body);
            float needed = height(end) - end.getHeaderHeight() + (float) last.stream().mapToDouble(this::height).sum();
            if (needed + ROUNDING > left()) {
                document.newPage();
            } else {
                end.setSkipFirstHeader(true);
            }
        } else {
            end.setSpacingBefore(LIST_SPACE);
        }
        document.add(end);
        last.forEach(document::add);
    }

    private float height(PdfPTable table) {
        table.setTotalWidth(document.right() - document.left());
        return table.getTotalHeight();
    }

    /**
     * Adds the next paragraph. It goes through a cell, because the library fills the space between paragraphs with blanks of
     * their own otherwise, which get into the words of neighbouring lines when the text is read out. The last few wait until it is
     known what follows them.
     */
    public void add(Paragraph paragraph) {
        waiting.addLast(paragraph);
        if (waiting.size() > MOST_WAITING) {
            write(waiting.removeFirst());
        }
    }

    /**
     * The last paragraphs, about two lines of text with a heading right before them, for whoever keeps them together with what comes
     * next; all others are on the page then. Nothing when the last thing was no paragraph, or one too long to be moved as a whole.
     */
    public List<PdfPCell> tail() {
        Deque<Paragraph> kept = new ArrayDeque<>();
        int letters = 0;
        while (!waiting.isEmpty() && letters < TWO_LINES && waiting.getLast().getContent().length() < LONG) {
            kept.addFirst(waiting.removeLast());
            letters += kept.getFirst().getContent().length();
        }
        if (!waiting.isEmpty() && waiting.getLast().getAlignment() == Element.ALIGN_LEFT) {
            kept.addFirst(waiting.removeLast());
        }
        flush();
        return kept.stream().map(Paper::cell).toList();
    }

    private void flush() {
        waiting.forEach(this::write);
        waiting.clear();
    }

    private void write(Paragraph paragraph) {
        document.add(table(paragraph));
    }

    private static PdfPTable table(Paragraph paragraph) {
        PdfPTable table = new PdfPTable(1);
        table.setWidthPercentage(100);
        table.setSplitLate(false);
        table.addCell(cell(paragraph));
        return table;
    }

    private static PdfPCell cell(Paragraph paragraph) {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(0);
        cell.setPadding(0);
        cell.setPaddingTop(paragraph.getSpacingBefore());
        cell.setPaddingBottom(paragraph.getSpacingAfter() + 2);
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        cell.addElement(paragraph);
        return cell;
    }

    /** Goes to the next page when less than this height is left, so that a heading is not parted from what it announces. */
    public void keep(float points) {
        if (left() < points) {
            document.newPage();
        }
    }

    /** Height left on the page, in points. */
    public float left() {
        flush();
        return writer.getVerticalPosition(true) - document.bottom();
    }

    /** How many pages there are so far. */
    public int pages() {
        flush();
        return writer.getPageNumber();
    }

    /** Begins a part with its own page numbers on a new page. */
    public void part(boolean across) {
        flush();
        Rectangle size = across ? Measure.landscape() : Measure.portrait();
        document.setPageSize(size);
        document.newPage();
        numbers.restart(writer);
    }

    /** Closes the letter and returns the file. */
    public byte[] finish() {
        flush();
        document.close();
        return bytes.toByteArray();
    }
}
