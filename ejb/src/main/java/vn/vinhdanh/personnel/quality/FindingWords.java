package vn.vinhdanh.personnel.quality;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import vn.vinhdanh.shared.Texts;

/** Says findings in plain sentences, in the reader's language. */
public final class FindingWords {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    /** No rank code, as 01.003 is. */
    private static final Pattern NUMBER = Pattern.compile("(0|[1-9]\\d*)\\.\\d{1,2}");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Texts texts;
    private final boolean english;

    public FindingWords(Texts texts, boolean english) {
        this.texts = texts;
        this.english = english;
    }

    /** What is wrong. */
    public String sentence(FindingRow row) {
        String key = "quality.sentence." + row.kind();
        // without the first value, or without the day at the end, it is said in another way, where there is one
        String without = key + ".without";
        String undated = key + ".undated";
        boolean lacks = row.values().get(0) == null && texts.has(without);
        return texts.get(lacks ? without : row.values().get(2) == null && texts.has(undated) ? undated : key, args(row));
    }

    /** What one click would do; empty where somebody has to look. */
    public String cure(FindingRow row) {
        return row.cure() == null ? "" : texts.get("quality.cure." + row.kind(), args(row));
    }

    /** The reason that is proposed for a cure; it is stored, therefore in the language of the department. */
    public static String reason(FindingRow row) {
        Texts department = Texts.of(Texts.VIETNAMESE);
        return department.get("quality.reason", department.of(row.kind()));
    }

    /** How it is mended where one click cannot. */
    public String advice(FindingRow row) {
        return texts.get("quality.advice." + row.kind(), args(row));
    }

    private Object[] args(FindingRow row) {
        return new Object[] {value(row.values().get(0)), value(row.values().get(1)), value(row.values().get(2)), value(row.otherName()), value(row.cure()),
            row.fullName()};
    }

    /** A stored value as people write it: days, numbers, names of constants. */
    public String value(String stored) {
        if (stored == null) {
            return "";
        }
        if (DAY.matcher(stored).matches()) {
            return SHOWN.format(LocalDate.parse(stored));
        }
        if (NUMBER.matcher(stored).matches()) {
            return english ? stored : stored.replace('.', ',');
        }
        return texts.has("quality.value." + stored) ? texts.get("quality.value." + stored) : stored;
    }
}
