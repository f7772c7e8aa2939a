package vn.vinhdanh.document.letter;

import com.lowagie.text.Element;
import com.lowagie.text.Paragraph;
import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.document.AmountInWords;
import vn.vinhdanh.document.AwardAnnex;
import vn.vinhdanh.document.AwardLine;
import vn.vinhdanh.document.VietnameseNumbers;
import vn.vinhdanh.document.Wording;
import vn.vinhdanh.document.sheet.Face;
import vn.vinhdanh.document.sheet.Paper;

/** The annexed lists, each on its own pages with its own page numbers (element 13). */
final class AnnexBlock {


    private AnnexBlock() {
    }

    /** Adds all lists; numbers of recipients run on through them, as in the golden book. */
    static void addAll(Paper paper, List<AwardAnnex> annexes, String attachedTo, boolean money) {
        int number = 0;
        for (int i = 0; i < annexes.size(); i++) {
            AwardAnnex annex = annexes.get(i);
            paper.part(money || AwardTable.grounds(annex.lines()));
            String label = annexes.size() == 1 ? Wording.of("annex.only") : Wording.of("annex.numbered", roman(i));
            paper.add(Blocks.centred(Face.BOLD, label, Blocks.BODY, 0));
            paper.add(Blocks.centred(Face.BOLD, VietnameseNumbers.upper(annex.title()), Blocks.BODY, 2));
            paper.add(Blocks.centred(Face.ITALIC, attachedTo, Blocks.BODY, 2));
            List<Paragraph> closing = new ArrayList<>();
            if (money) {
                closing.add(inWords(annex));
            }
            annex.notes().forEach(note -> closing.add(left(note)));
            AwardTable table = new AwardTable(money, number);
            table.fill(annex.lines());
            paper.add(table.body(), table.end(), closing);
            number += annex.lines().size();
        }
    }

    static String roman(int index) {
        return VietnameseNumbers.roman(index + 1);
    }

    private static Paragraph inWords(AwardAnnex annex) {
        return left(Wording.of("list.inWords", AmountInWords.dong(AwardLine.total(annex.lines()))));
    }

    private static Paragraph left(String words) {
        Paragraph line = new Paragraph(Face.composed(words), Face.ITALIC.at(Blocks.BODY));
        line.setAlignment(Element.ALIGN_LEFT);
        line.setSpacingBefore(8);
        return line;
    }
}
