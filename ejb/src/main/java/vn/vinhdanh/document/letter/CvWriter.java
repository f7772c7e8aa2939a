package vn.vinhdanh.document.letter;

import static com.lowagie.text.Element.ALIGN_CENTER;
import static com.lowagie.text.Element.ALIGN_LEFT;
import static com.lowagie.text.Element.ALIGN_MIDDLE;
import static com.lowagie.text.Element.ALIGN_RIGHT;

import com.lowagie.text.Image;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import vn.vinhdanh.document.CvDocument;
import vn.vinhdanh.document.VietnameseDates;
import vn.vinhdanh.document.VietnameseNumbers;
import vn.vinhdanh.document.Wording;
import vn.vinhdanh.document.sheet.Face;
import vn.vinhdanh.document.sheet.Measure;
import vn.vinhdanh.document.sheet.Paper;

/** Writes the curriculum vitae: head, photograph beside the personal data, numbered fields, histories as tables, both signatures. */
public final class CvWriter {

    private static final float SIZE = 12;
    private static final float TABLE_SIZE = 11;
    private static final float PHOTO_WIDTH = Measure.mm(40);
    private static final float PHOTO_HEIGHT = Measure.mm(60);
    /** Letters that go into half a line, and into half a line beside the photograph. */
    private static final int HALF = 38;
    private static final int HALF_BESIDE_PHOTO = 24;
    /** A heading with its first lines. */
    private static final float TOGETHER = 70;
    private static final float HEADING = 32;
    private static final float GAP = 6;
    private static final int SHORTEST = 5;
    private static final float FULL = Paper.TEXT_WIDTH;
    private static final float BESIDE_PHOTO = FULL * 119 / 165;

    private final CvDocument model;
    private final Paper paper;
    private int number;

    private CvWriter(CvDocument model) {
        this.model = model;
        this.paper = new Paper(model.title(), false);
    }

    /** The curriculum vitae as PDF. */
    public static byte[] write(CvDocument model) {
        return new CvWriter(model).write();
    }

    private byte[] write() {
        paper.add(HeadBlock.of(model.managingBody(), model.unit()));
        paper.add(spaced(Blocks.centred(Face.BOLD, Wording.of("cv.title"), 16, 0), 10));
        int last = model.sections().size() - 1;
        for (int i = 0; i < last; i++) {
            addSection(i, model.sections().get(i));
        }
        if (last >= 0) {
            addLast(last, model.sections().get(last), closing());
        } else {
            paper.add(closing());
        }
        return paper.finish();
    }

    private void addHeading(int index, CvDocument.Section section) {
        paper.keep(TOGETHER);
        Paragraph heading = new Paragraph("", Face.BOLD.at(13));
        heading.add(Face.BOLD.text(VietnameseNumbers.roman(index + 1) + ". " + VietnameseNumbers.upper(section.title()), 13));
        heading.setSpacingBefore(8);
        paper.add(spaced(heading, 3));
    }

    private void addSection(int index, CvDocument.Section section) {
        addHeading(index, section);
        if (index == 0) {
            PdfPTable beside = Blocks.invisible(46, 119);
            beside.addCell(photoCell());
            PdfPCell cell = new PdfPCell(items(section.items(), HALF_BESIDE_PHOTO, BESIDE_PHOTO));
            cell.setBorder(0);
            cell.setPadding(0);
            beside.addCell(cell);
            paper.add(beside);
        } else if (!section.items().isEmpty()) {
            paper.add(items(section.items(), HALF, FULL));
        }
        section.tables().forEach(this::addTable);
    }

    private PdfPCell photoCell() {
        PdfPTable frame = new PdfPTable(1);
        frame.setTotalWidth(PHOTO_WIDTH);
        frame.setLockedWidth(true);
        frame.setHorizontalAlignment(ALIGN_LEFT);
        PdfPCell box = model.photo() == null ? new PdfPCell(Face.ITALIC.text(Wording.of("cv.photo"), TABLE_SIZE)) : new PdfPCell(photo(), false);
        box.setFixedHeight(PHOTO_HEIGHT);
        box.setHorizontalAlignment(ALIGN_CENTER);
        box.setVerticalAlignment(ALIGN_MIDDLE);
        box.setPadding(0);
        box.setBorderWidth(0.5f);
        frame.addCell(box);
        PdfPCell cell = Blocks.cell(List.of());
        cell.addElement(frame);
        return cell;
    }

    private Image photo() {
        try {
            Image image = Image.getInstance(model.photo());
            image.scaleAbsolute(PHOTO_WIDTH, PHOTO_HEIGHT);
            return image;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two short fields share a line; a long one has its own. */
    private PdfPTable items(List<CvDocument.Item> items, int half, float width) {
        PdfPTable table = Blocks.invisible(50, 50);
        for (int i = 0; i < items.size(); i++) {
            boolean pair = items.get(i).fits(half) && i + 1 < items.size() && items.get(i + 1).fits(half);
            table.addCell(item(items.get(i), pair ? 1 : 2, pair ? width / 2 : width));
            if (pair) {
                i++;
                table.addCell(item(items.get(i), 1, width / 2));
            }
        }
        table.setSpacingAfter(4);
        return table;
    }

    /** A place to write on, as far as the line goes. */
    private static String dots(float width) {
        return ".".repeat(Math.max(SHORTEST, (int) (width / Face.REGULAR.width(".", SIZE)) - 1));
    }

    private PdfPCell item(CvDocument.Item item, int columns, float width) {
        number++;
        String label = Wording.of("cv.item", number, item.label());
        Phrase line = new Phrase();
        line.add(Face.REGULAR.text(label, SIZE));
        line.add(item.value().isEmpty() ? Face.REGULAR.text(dots(width - GAP - Face.REGULAR.width(label, SIZE)), SIZE) : Face.BOLD.text(item.value(), SIZE));
        PdfPCell cell = new PdfPCell(line);
        cell.setBorder(0);
        cell.setColspan(columns);
        cell.setLeading(0, 1.2f);
        cell.setPadding(0);
        cell.setPaddingRight(GAP);
        cell.setPaddingBottom(3);
        return cell;
    }

    private void addTable(CvDocument.Table model) {
        if (model.caption() != null) {
            paper.keep(TOGETHER);
            paper.add(spaced(new Paragraph(Face.ITALIC.text(model.caption(), SIZE)), 3));
        }
        paper.add(new CvHistory(model).whole());
    }

    /** The oath and the signatures never stand alone on a sheet: the last part goes with them, or the end of it when it is long. */
    private void addLast(int index, CvDocument.Section section, PdfPTable closing) {
        float end = height(closing);
        boolean oneTable = section.items().isEmpty() && section.tables().size() == 1 && section.tables().get(0).caption() == null;
        CvHistory history = oneTable ? new CvHistory(section.tables().get(0)) : null;
        if (history == null || !history.isLong()) {
            paper.keep(HEADING + (history == null ? TOGETHER : height(history.whole())) + end);
            addSection(index, section);
            paper.add(closing);
            return;
        }
        addHeading(index, section);
        paper.add(history.begin());
        PdfPTable rest = history.end(false);
        if (paper.left() < height(rest) + end) {
            rest = history.end(true);
            paper.keep(height(rest) + end);
        }
        paper.add(rest);
        paper.add(closing);
    }

    private static float height(PdfPTable table) {
        table.setTotalWidth(Paper.TEXT_WIDTH);
        return table.getTotalHeight() + table.spacingBefore() + table.spacingAfter();
    }

    private PdfPTable closing() {
        Paragraph dated = new Paragraph("", Face.ITALIC.at(SIZE));
        dated.add(Face.ITALIC.text(VietnameseDates.placed(model.place(), model.date()), SIZE));
        dated.setAlignment(ALIGN_RIGHT);
        PdfPTable whole = Blocks.invisible(1);
        whole.addCell(Blocks.cell(List.of(Blocks.paragraph(Wording.of("cv.declaration")), dated)));
        PdfPCell cell = Blocks.cell(List.of());
        cell.addElement(SignBlock.pair(Wording.of("cv.declarant"), model.declarant(), VietnameseNumbers.upper(model.headPosition()), null, List.of()));
        cell.setPaddingTop(10);
        whole.addCell(cell);
        whole.setSpacingBefore(10);
        whole.setKeepTogether(true);
        whole.setSplitRows(false);
        return whole;
    }

    private static Paragraph spaced(Paragraph line, float after) {
        line.setSpacingAfter(after);
        return line;
    }
}
