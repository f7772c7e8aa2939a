package vn.vinhdanh.document.letter;

import static vn.vinhdanh.document.letter.Blocks.BODY;

import com.lowagie.text.Paragraph;
import java.util.List;
import vn.vinhdanh.document.sheet.Face;
import vn.vinhdanh.document.sheet.Paper;

/** Name of the type, what it is about with its rule, and the legal bases (elements 5 and 6). */
final class TitleBlock {

    private TitleBlock() {
    }

    static void add(Paper paper, String type, String subject) {
        paper.add(Blocks.centred(Face.BOLD, type, BODY, 0));
        Paragraph about = Blocks.centred(Face.BOLD, subject, BODY, 3);
        about.setIndentationLeft(30);
        about.setIndentationRight(30);
        paper.add(about);
        float text = Math.min(Paper.TEXT_WIDTH - 60, Face.BOLD.width(subject, BODY));
        paper.add(Blocks.flowingRule(text * 0.4f, Paper.TEXT_WIDTH));
    }

    /** Entries of a list end with ";", the last with ".". */
    static String closed(List<String> entries, int index) {
        return entries.get(index) + (index == entries.size() - 1 ? "." : ";");
    }

    /** The legal bases in italics, each closed with ";", the last with ".". */
    static void addBases(Paper paper, List<String> bases) {
        for (int i = 0; i < bases.size(); i++) {
            paper.add(Blocks.paragraph(Face.ITALIC.text(closed(bases, i), BODY)));
        }
    }
}
