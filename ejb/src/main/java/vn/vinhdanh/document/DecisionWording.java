package vn.vinhdanh.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import vn.vinhdanh.document.sheet.Face;

/** Standard wording of reward decisions, to fill {@link DecisionDocument}. */
public final class DecisionWording {

    private DecisionWording() {
    }

    /** What the decision is about: "Về việc tặng Giấy khen cho tập thể, cá nhân ...". */
    public static String subject(String award, List<AwardLine> lines, String reason) {
        return Wording.of("decision.subject", award, groups(lines), reason);
    }

    /** The basis "Căn cứ Biên bản số ... ngày ... của Hội đồng ...". */
    public static String minutesBasis(String citation, LocalDate date, String council) {
        return Wording.of("decision.minutesBasis", citation, VietnameseDates.written(date), council);
    }

    /** The basis "Theo đề nghị của ...". */
    public static String proposalBasis(String proposer) {
        return Wording.of("decision.proposalBasis", proposer);
    }

    /**
     * The three articles: who gets what and why, the bonus in figures and words with its fund, and who carries it out.
     *
     * @param award       "Giấy khen", "danh hiệu Chiến sĩ thi đua cơ sở"
     * @param lines       all recipients
     * @param reason      "đã có thành tích xuất sắc trong ... năm 2026"
     * @param fund        where the bonus comes from: "Quỹ thi đua, khen thưởng của Sở Nội vụ năm 2026"
     * @param responsible who carries it out: "Chánh Văn phòng Sở, Trưởng các phòng, đơn vị liên quan"
     */
    public static List<String> articles(String award, List<AwardLine> lines, String reason, String fund, String responsible) {
        long total = AwardLine.total(lines);
        List<String> articles = new ArrayList<>();
        articles.add(Wording.of("decision.award", award, counts(lines), reason));
        String one = lines.size() == 1 ? ".one" : "";
        articles.add(total == 0 ? Wording.of("decision.noBonus")
            : Wording.of("decision.bonus" + one, VietnameseNumbers.dots(total), AmountInWords.dong(total), fund, groups(lines)));
        articles.add(Wording.of("decision.effect" + one, responsible, groups(lines)));
        return articles;
    }

    /** An achievement as it goes on within a sentence: "đã có thành tích ...", without a full stop of its own. */
    public static String within(String achievement) {
        return begun(achievement, letter -> letter.toLowerCase(Locale.ROOT));
    }

    /** An achievement that stands alone, as on certificates: "Đã có thành tích ...". */
    public static String alone(String achievement) {
        return begun(achievement, letter -> letter.toUpperCase(Locale.ROOT));
    }

    /** Abbreviations keep their capitals. */
    private static String begun(String achievement, UnaryOperator<String> letter) {
        String words = Face.composed(achievement).strip().replaceAll("[;.]+$", "");
        boolean capitals = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return words.isEmpty() || capitals ? words : letter.apply(words.substring(0, 1)) + words.substring(1);
    }

    /** "03 tập thể, 15 cá nhân" */
    public static String counts(List<AwardLine> lines) {
        List<String> parts = new ArrayList<>();
        for (AwardGroup group : AwardGroup.values()) {
            int count = AwardLine.count(lines, group);
            if (count > 0) {
                parts.add(Wording.of("count." + group, VietnameseNumbers.twoDigits(count)));
            }
        }
        return String.join(", ", parts);
    }

    /** "tập thể, cá nhân": only the groups that are on the list. */
    public static String groups(List<AwardLine> lines) {
        List<String> parts = new ArrayList<>();
        for (AwardGroup group : AwardGroup.values()) {
            if (AwardLine.count(lines, group) > 0) {
                parts.add(Wording.of("group." + group));
            }
        }
        return String.join(", ", parts);
    }
}
