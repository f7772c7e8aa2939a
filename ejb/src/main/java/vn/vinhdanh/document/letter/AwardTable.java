package vn.vinhdanh.document.letter;

import static com.lowagie.text.Element.ALIGN_CENTER;
import static com.lowagie.text.Element.ALIGN_LEFT;
import static com.lowagie.text.Element.ALIGN_RIGHT;

import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.util.List;
import vn.vinhdanh.document.AwardGroup;
import vn.vinhdanh.document.AwardLine;
import vn.vinhdanh.document.VietnameseNumbers;
import vn.vinhdanh.document.Wording;
import vn.vinhdanh.document.sheet.Face;

/**
 * The list of recipients, grouped collective, individual, household; with bonus columns in decisions, in submissions with what the award
 * rests on, where it rests on earlier ones.
 */
final class AwardTable {

    private static final float SIZE = 13;
    private static final float[] WITH_MONEY = {11, 47, 42, 58, 42, 16, 28};
    private static final float[] WITHOUT_MONEY = {12, 42, 36, 40, 35};
    private static final float[] WITH_GROUNDS = {11, 40, 34, 44, 35, 88};
    private static final List<String> HEADINGS = List.of("stt", "name", "position", "unit", "award", "coefficient", "amount");
    private static final List<String> GROUNDED = List.of("stt", "name", "position", "unit", "award", "grounds");

    private final boolean money;
    private boolean grounds;
    private int number;
    private PdfPTable body;
    private PdfPTable end;

    /** @param before how many recipients earlier lists of the same document held */
    AwardTable(boolean money, int before) {
        this.money = money;
        this.number = before;
    }

    /** Whether a list has a column of grounds; such a list stands across the page. */
    static boolean grounds(List<AwardLine> lines) {
        return lines.stream().anyMatch(line -> !line.grounds().isEmpty());
    }

    /** Writes the list; its last recipient, with the heading of a group of one, and the total go to the end. */
    void fill(List<AwardLine> lines) {
        grounds = !money && grounds(lines);
        body = headed();
        end = headed();
        int left = lines.size();
        int shown = 0;
        for (AwardGroup group : AwardGroup.values()) {
            List<AwardLine> members = lines.stream().filter(line -> line.group() == group).toList();
            if (!members.isEmpty()) {
                addHeading(left == 1 ? end : body, AnnexBlock.roman(shown++), group, members.size());
            }
            for (AwardLine line : members) {
                addLine(--left == 0 ? end : body, line);
            }
        }
        if (money) {
            addTotal(end, AwardLine.total(lines));
        }
    }

    /** The list without its end; nothing but headings when there is only one recipient. */
    PdfPTable body() {
        return body;
    }

    /** What stays together at the end of the list: a total alone on a page would not say what it is the total of. */
    PdfPTable end() {
        return end;
    }

    private PdfPTable headed() {
        float[] widths = money ? WITH_MONEY : grounds ? WITH_GROUNDS : WITHOUT_MONEY;
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        (grounds ? GROUNDED : HEADINGS.subList(0, widths.length))
            .forEach(key -> table.addCell(Blocks.ruled(Face.BOLD, Wording.of("list." + key), SIZE, ALIGN_CENTER)));
        table.setHeaderRows(1);
        return table;
    }

    private static void addHeading(PdfPTable table, String roman, AwardGroup group, int members) {
        String title = Wording.of("list.group", roman, Wording.of("list." + group), VietnameseNumbers.twoDigits(members));
        PdfPCell head = Blocks.ruled(Face.BOLD, title, SIZE, ALIGN_LEFT);
        head.setColspan(table.getNumberOfColumns());
        table.addCell(head);
    }

    private void addLine(PdfPTable table, AwardLine line) {
        number++;
        add(table, Integer.toString(number), ALIGN_CENTER);
        add(table, line.name(), ALIGN_LEFT);
        add(table, line.position(), ALIGN_LEFT);
        add(table, line.unit(), ALIGN_LEFT);
        add(table, line.award(), ALIGN_LEFT);
        if (grounds) {
            add(table, "- " + String.join(";\n- ", line.grounds()), ALIGN_LEFT);
        }
        if (money) {
            add(table, line.coefficient() == null ? "" : VietnameseNumbers.decimal(line.coefficient()), ALIGN_CENTER);
            add(table, line.amount() == null ? "" : VietnameseNumbers.dots(line.amount()), ALIGN_RIGHT);
        }
    }

    private static void addTotal(PdfPTable table, long total) {
        PdfPCell label = Blocks.ruled(Face.BOLD, Wording.of("list.total"), SIZE, ALIGN_CENTER);
        label.setColspan(table.getNumberOfColumns() - 1);
        table.addCell(label);
        table.addCell(Blocks.ruled(Face.BOLD, VietnameseNumbers.dots(total), SIZE, ALIGN_RIGHT));
    }

    private static void add(PdfPTable table, String text, int align) {
        table.addCell(Blocks.ruled(Face.REGULAR, text, SIZE, align));
    }
}
