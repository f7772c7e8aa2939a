package vn.vinhdanh.document.letter;

import static vn.vinhdanh.document.letter.Blocks.BODY;

import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfPTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.document.AwardLine;
import vn.vinhdanh.document.DecisionWording;
import vn.vinhdanh.document.SubmissionDocument;
import vn.vinhdanh.document.VietnameseDates;
import vn.vinhdanh.document.Wording;
import vn.vinhdanh.document.sheet.Face;
import vn.vinhdanh.document.sheet.Paper;

/** Writes submissions upwards: addressee, bases, process and council result, request with counts per award, lists (form 1.4). */
public final class SubmissionWriter {

    private SubmissionWriter() {
    }

    /** The submission as PDF. */
    public static byte[] write(SubmissionDocument model) {
        Paper paper = new Paper(Wording.of("submission.file", model.head().citation(), model.subject()), model.head().draft());
        paper.add(HeadBlock.of(model.head(), true));
        TitleBlock.add(paper, Wording.of("submission.title"), model.subject());
        addAddressees(paper, model.addressees());
        TitleBlock.addBases(paper, model.bases());
        model.reasons().forEach(text -> paper.add(Blocks.paragraph(text)));
        addVotes(paper, model);
        request(model).forEach(text -> paper.add(Blocks.paragraph(text)));
        if (!model.attachments().isEmpty()) {
            paper.add(Blocks.paragraph(Wording.of("submission.attachments")));
            addItems(paper, model.attachments());
        }
        Paragraph last = Blocks.paragraph(Wording.of("submission.closing", String.join(", ", model.addressees())) + Wording.of("end"));
        SignBlock.close(paper, last, SignBlock.of(model.signatory(), model.recipients()));
        String attachedTo = Wording.of("submission.attachedTo", model.head().citation(), VietnameseDates.written(model.head().date()),
            model.head().issuingBody());
        AnnexBlock.addAll(paper, model.annexes(), attachedTo, false);
        return paper.finish();
    }

    private static void addAddressees(Paper paper, List<String> addressees) {
        if (addressees.size() == 1) {
            paper.add(spaced(Blocks.centred(Face.REGULAR, Wording.of("submission.to", addressees.get(0)), BODY, 0)));
            return;
        }
        paper.add(Blocks.centred(Face.REGULAR, Wording.of("submission.to", ""), BODY, 0));
        for (int i = 0; i < addressees.size(); i++) {
            Paragraph line = Blocks.centred(Face.REGULAR, "- " + TitleBlock.closed(addressees, i), BODY, 2);
            paper.add(i == addressees.size() - 1 ? spaced(line) : line);
        }
    }

    private static void addVotes(Paper paper, SubmissionDocument model) {
        if (!model.votes().isEmpty()) {
            paper.keep(150);
            paper.add(Blocks.paragraph(Wording.of("submission.votes")));
            PdfPTable table = VoteTable.of(model.votes());
            table.setSpacingBefore(4);
            table.setSpacingAfter(10);
            paper.add(table);
        }
    }

    /** The request: either as given, or the standard sentence with the number of recipients of each award. */
    private static List<String> request(SubmissionDocument model) {
        if (model.proposal() != null) {
            return List.of(model.proposal().split("\n"));
        }
        Map<String, List<AwardLine>> byAward = new LinkedHashMap<>();
        model.annexes().forEach(annex -> annex.lines()
            .forEach(line -> byAward.computeIfAbsent(line.award(), award -> new ArrayList<>()).add(line)));
        List<String> counts = new ArrayList<>();
        byAward.forEach((award, lines) -> counts.add(Wording.of("submission.count", award, DecisionWording.counts(lines))));
        List<String> request = new ArrayList<>();
        request.add(Wording.of("submission.request", model.head().issuingBody(), String.join(", ", model.addressees())));
        for (int i = 0; i < counts.size(); i++) {
            request.add("- " + TitleBlock.closed(counts, i));
        }
        request.add(Wording.of("submission.list"));
        return request;
    }

    private static void addItems(Paper paper, List<String> items) {
        for (int i = 0; i < items.size(); i++) {
            paper.add(Blocks.paragraph("- " + TitleBlock.closed(items, i)));
        }
    }

    private static Paragraph spaced(Paragraph line) {
        line.setSpacingAfter(12);
        return line;
    }
}
