package vn.vinhdanh.document.letter;

import static vn.vinhdanh.document.letter.Blocks.BODY;

import com.lowagie.text.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
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
        Paper paper = letter(model, type(model)).paper();
        AnnexBlock.addAll(paper, model.annexes(), attachedTo(model), true);
        return paper.finish();
    }

    /**
     * The letter without its annexes.
     *
     * @param left height left on the page before the last article, which stays with the signature
     */
    private record Letter(Paper paper, float left) {
    }

    /**
     * The usual type when everything fits one page, otherwise the widest of the closer ones that does; a letter of more pages is set
     * so that the page before the signature is as full as can be.
     */
    private static BodyType type(DecisionDocument model) {
        return BodyType.CLOSER.stream().filter(type -> letter(model, type).paper().pages() == 1).findFirst()
            .orElseGet(() -> BodyType.WIDER.stream().min(Comparator.comparingDouble(type -> letter(model, type).left())).orElseThrow());
    }

    private static Letter letter(DecisionDocument model, BodyType type) {
        Paper paper = new Paper(Wording.of("decision.file", model.head().citation(), model.subject()), model.head().draft());
        paper.add(HeadBlock.of(model.head(), true));
        TitleBlock.add(paper, Wording.of("decision.title"), model.subject());
        Paragraph authority = Blocks.centred(Face.BOLD, VietnameseNumbers.upper(model.authority()), BODY, 0);
        authority.setSpacingAfter(6);
        paper.add(authority);
        TitleBlock.addBases(paper, model.bases(), type);
        Paragraph decides = Blocks.centred(Face.BOLD, Wording.of("decision.decides"), BODY, 6);
        decides.setSpacingAfter(8);
        paper.add(decides);
        List<Paragraph> body = articles(model.articles(), type);
        body.subList(0, body.size() - 1).forEach(paper::add);
        float left = paper.left();
        SignBlock.close(paper, body.get(body.size() - 1), SignBlock.of(model.signatory(), model.recipients()));
        return new Letter(paper, left);
    }

    private static String attachedTo(DecisionDocument model) {
        return Wording.of("decision.attachedTo", model.head().citation(), VietnameseDates.written(model.head().date()), model.authority());
    }

    private static List<Paragraph> articles(List<String> articles, BodyType type) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            String[] parts = (articles.get(i) + (i == articles.size() - 1 ? Wording.of("end") : "")).split("\n");
            for (int j = 0; j < parts.length; j++) {
                paragraphs.add(j > 0 ? Blocks.paragraph(type, Face.REGULAR.text(parts[j], type.size()))
                    : Blocks.paragraph(type, Face.BOLD.text(Wording.of("decision.article", Integer.toString(i + 1)), type.size()),
                        Face.REGULAR.text(parts[j], type.size())));
            }
        }
        return paragraphs;
    }
}
