package vn.vinhdanh.document.letter;

import static vn.vinhdanh.document.letter.Blocks.BODY;

import com.lowagie.text.Paragraph;
import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.document.DecisionDocument;
import vn.vinhdanh.document.VietnameseDates;
import vn.vinhdanh.document.VietnameseNumbers;
import vn.vinhdanh.document.Wording;
import vn.vinhdanh.document.sheet.Face;
import vn.vinhdanh.document.sheet.Paper;

/** Writes decisions: title, authority, legal bases, articles, signature, annexed lists (annex III, form 1.2). */
public final class DecisionWriter {

    private DecisionWriter() {
    }

    /** The decision as PDF. */
    public static byte[] write(DecisionDocument model) {
        Paper paper = new Paper(Wording.of("decision.file", model.head().citation(), model.subject()), model.head().draft());
        paper.add(HeadBlock.of(model.head(), true));
        TitleBlock.add(paper, Wording.of("decision.title"), model.subject());
        Paragraph authority = Blocks.centred(Face.BOLD, VietnameseNumbers.upper(model.authority()), BODY, 0);
        authority.setSpacingAfter(6);
        paper.add(authority);
        TitleBlock.addBases(paper, model.bases());
        Paragraph decides = Blocks.centred(Face.BOLD, Wording.of("decision.decides"), BODY, 6);
        decides.setSpacingAfter(8);
        paper.add(decides);
        List<Paragraph> body = articles(model.articles());
        body.subList(0, body.size() - 1).forEach(paper::add);
        SignBlock.close(paper, body.get(body.size() - 1), SignBlock.of(model.signatory(), model.recipients()));
        AnnexBlock.addAll(paper, model.annexes(), attachedTo(model), true);
        return paper.finish();
    }

    private static String attachedTo(DecisionDocument model) {
        return Wording.of("decision.attachedTo", model.head().citation(), VietnameseDates.written(model.head().date()), model.authority());
    }

    private static List<Paragraph> articles(List<String> articles) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            String[] parts = (articles.get(i) + (i == articles.size() - 1 ? Wording.of("end") : "")).split("\n");
            for (int j = 0; j < parts.length; j++) {
                paragraphs.add(j > 0 ? Blocks.paragraph(parts[j])
                    : Blocks.paragraph(Face.BOLD.text(Wording.of("decision.article", Integer.toString(i + 1)), BODY),
                        Face.REGULAR.text(parts[j], BODY)));
            }
        }
        return paragraphs;
    }
}
