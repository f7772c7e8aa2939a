package vn.vinhdanh.document.letter;

import com.lowagie.text.Element;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.vinhdanh.document.Letterhead;
import vn.vinhdanh.document.VietnameseDates;
import vn.vinhdanh.document.VietnameseNumbers;
import vn.vinhdanh.document.Wording;
import vn.vinhdanh.document.sheet.Face;
import vn.vinhdanh.document.sheet.Paper;

/** The head of a letter: issuing body left, national heading right, number and date in one row (elements 1 to 4). */
final class HeadBlock {

    private static final float LEFT = Paper.TEXT_WIDTH * 0.45f;
    private static final float RIGHT = Paper.TEXT_WIDTH * 0.55f;
    private static final float SMALL = 12;
    private static final float LARGE = 13;
    private static final float DATE = 14;

    private HeadBlock() {
    }

    /** The whole head; without a date row on the right when the document says its time itself, as minutes do. */
    static PdfPTable of(Letterhead head, boolean dated) {
        PdfPTable table = of(head.superiorBody(), head.issuingBody());
        table.addCell(row(Face.REGULAR, Wording.of("head.number", head.citation()), LARGE));
        table.addCell(row(Face.ITALIC, dated ? VietnameseDates.placed(head.place(), head.date()) : "", DATE));
        if (head.draft()) {
            table.addCell(row(Face.BOLD, Wording.of("draft"), LARGE));
            table.addCell(row(Face.BOLD, "", LARGE));
        }
        return table;
    }

    /** The row with the issuing body and the national heading, for papers without number; without a superior body when it is null. */
    static PdfPTable of(String superiorBody, String issuingBody) {
        PdfPTable table = Blocks.invisible(LEFT, RIGHT);
        table.addCell(Blocks.cell(issuer(superiorBody, issuingBody)));
        table.addCell(Blocks.cell(nation()));
        table.setSpacingAfter(14);
        return table;
    }

    private static List<Element> issuer(String superiorBody, String issuingBody) {
        List<Element> lines = new ArrayList<>();
        if (superiorBody != null) {
            balanced(VietnameseNumbers.upper(superiorBody), Face.REGULAR)
                .forEach(line -> lines.add(Blocks.centred(Face.REGULAR, line, SMALL, 0)));
        }
        List<String> body = balanced(VietnameseNumbers.upper(issuingBody), Face.BOLD);
        body.forEach(line -> lines.add(Blocks.centred(Face.BOLD, line, SMALL, 0)));
        float widest = (float) body.stream().mapToDouble(line -> Face.BOLD.width(line, SMALL)).max().orElse(0);
        lines.add(Blocks.rule(Math.min(LEFT, widest) * 0.42f, LEFT, 4));
        return lines;
    }

    /**
     * A long name goes on two lines of like length, a very long one on four, so that it does not run into the national heading; a line break
     * in the name itself is kept.
     */
    private static List<String> balanced(String name, Face face) {
        if (name.contains("\n")) {
            return List.of(name.split("\n"));
        }
        if (face.width(name, SMALL) < LEFT * 0.85f) {
            return List.of(name);
        }
        int best = -1;
        for (int at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
            best = best < 0 || Math.abs(name.length() - 2 * at) < Math.abs(name.length() - 2 * best) ? at : best;
        }
        return best < 0 ? List.of(name)
            : Stream.of(name.substring(0, best), name.substring(best + 1)).flatMap(half -> balanced(half, face).stream()).toList();
    }

    private static List<Element> nation() {
        String motto = Wording.of("head.motto");
        return List.of(Blocks.centred(Face.BOLD, Wording.of("head.nation"), SMALL, 0),
            Blocks.centred(Face.BOLD, motto, LARGE, 0), Blocks.rule(Face.BOLD.width(motto, LARGE), RIGHT, 4));
    }

    private static PdfPCell row(Face face, String text, float size) {
        PdfPCell cell = Blocks.cell(List.of(Blocks.centred(face, text, size, 0)));
        cell.setPaddingTop(12);
        return cell;
    }
}
