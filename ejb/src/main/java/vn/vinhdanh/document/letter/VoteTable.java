package vn.vinhdanh.document.letter;

import static com.lowagie.text.Element.ALIGN_CENTER;
import static com.lowagie.text.Element.ALIGN_LEFT;

import com.lowagie.text.pdf.PdfPTable;
import java.util.List;
import vn.vinhdanh.document.VietnameseNumbers;
import vn.vinhdanh.document.VoteLine;
import vn.vinhdanh.document.Wording;
import vn.vinhdanh.document.sheet.Face;

/** Results of votes: in favour out of the base, against, blank, not valid, share, votes needed, outcome. */
final class VoteTable {

    private static final float SIZE = 12;
    private static final float[] WIDTHS = {12, 30, 23, 15, 17, 15, 17, 18, 14, 16};
    private static final List<String> HEADINGS = List.of("stt", "candidate", "award", "yes", "no", "blank", "invalid", "percent", "required", "result");

    private VoteTable() {
    }

    static PdfPTable of(List<VoteLine> votes) {
        PdfPTable table = new PdfPTable(WIDTHS);
        table.setWidthPercentage(100);
        HEADINGS.forEach(key -> table.addCell(Blocks.ruled(Face.BOLD, Wording.of("vote." + key), SIZE, ALIGN_CENTER)));
        table.setHeaderRows(1);
        for (int i = 0; i < votes.size(); i++) {
            addRow(table, i + 1, votes.get(i));
        }
        return table;
    }

    private static void addRow(PdfPTable table, int number, VoteLine vote) {
        String who = vote.detail() == null ? vote.candidate() : Wording.of("vote.who", vote.candidate(), vote.detail());
        add(table, Integer.toString(number), ALIGN_CENTER);
        add(table, who, ALIGN_LEFT);
        add(table, vote.award(), ALIGN_LEFT);
        add(table, vote.yes() + "/" + vote.base(), ALIGN_CENTER);
        add(table, Integer.toString(vote.no()), ALIGN_CENTER);
        add(table, Integer.toString(vote.blank()), ALIGN_CENTER);
        add(table, Integer.toString(vote.invalid()), ALIGN_CENTER);
        add(table, VietnameseNumbers.decimal(vote.percent()) + "%", ALIGN_CENTER);
        add(table, Integer.toString(vote.required()), ALIGN_CENTER);
        add(table, Wording.of(vote.passed() ? "vote.passed" : "vote.failed"), ALIGN_CENTER);
    }

    private static void add(PdfPTable table, String text, int align) {
        table.addCell(Blocks.ruled(Face.REGULAR, text, SIZE, align));
    }
}
