package vn.vinhdanh.reward;

import java.util.List;
import java.util.regex.Pattern;
import vn.vinhdanh.shared.VietnameseText;

/**
 * Numbers of decisions as they are compared: "13/QĐ-SNV", "13/qd-snv" and "013 QD SNV" are one number. The same is stored in the columns
 * number_key, and on PostgreSQL in the index award_number.
 */
public final class DecisionKeys {

    /** As in the index award_number, about the column decision_no. */
    public static final String INDEXED =
            "(ltrim(lower(translate(decision_no, 'ĐƯƠÂĂÊÔđươâăêô/-–._', 'DUOAAEOduoaaeo     ')), '0') COLLATE \"C\")";

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ZEROS = Pattern.compile("^0+");

    private DecisionKeys() {
    }

    /** What was typed as numbers are compared; empty when nothing of a number was typed. */
    public static String of(String typed) {
        return of(List.of(GAP.split(VietnameseText.search(typed))));
    }

    /** The same of words without marks. */
    public static String of(List<String> words) {
        return ZEROS.matcher(String.join(" ", words).strip()).replaceFirst("");
    }
}
