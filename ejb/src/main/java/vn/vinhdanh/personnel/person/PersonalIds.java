package vn.vinhdanh.personnel.person;

import java.util.ArrayList;
import java.util.List;

/**
 * The personal identification number (số định danh cá nhân): {@code AAA G YY NNNNNN}. AAA place of birth registration,
 * G century and sex, YY year of birth, no check digit. Twelve digits are required; sex and year only warn, because numbers issued
 * before corrections of the civil register stay as they are.
 */
public final class PersonalIds {

    /** Nobody has entered the sex; with the ending of one that is what the number says. */
    static final String NO_SEX = "NO_SEX";

    private static final int LENGTH = 12;
    private static final int SHOWN = 3;
    private static final int CENTURY_AND_SEX = 3;
    private static final int FIRST_CENTURY = 1900;

    private PersonalIds() {
    }

    /** Twelve digits, nothing else. */
    public static boolean wellFormed(String personalId) {
        return personalId != null && personalId.length() == LENGTH
                && personalId.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** What a reader without the right to the number sees: the last three digits. */
    public static String masked(String personalId) {
        if (personalId == null || personalId.length() <= SHOWN) {
            return personalId;
        }
        return "*".repeat(personalId.length() - SHOWN) + personalId.substring(personalId.length() - SHOWN);
    }

    /**
     * ID_SEX and ID_YEAR when the number says another sex or year of birth than the record; NO_SEX when the record says no sex, without
     * which nobody knows the day of retirement: NO_SEX_MALE or NO_SEX_FEMALE by what a number of twelve digits says.
     */
    public static List<String> warnings(String personalId, Sex sex, Integer birthYear) {
        List<String> codes = new ArrayList<>();
        if (!wellFormed(personalId)) {
            return sex == null ? List.of(NO_SEX) : codes;
        }
        int group = personalId.charAt(CENTURY_AND_SEX) - '0';
        Sex byNumber = group % 2 == 0 ? Sex.MALE : Sex.FEMALE;
        if (sex != byNumber) {
            codes.add(sex == null ? NO_SEX + "_" + byNumber : "ID_SEX");
        }
        if (birthYear != null && birthYear != yearOf(personalId, group)) {
            codes.add("ID_YEAR");
        }
        return codes;
    }

    private static int yearOf(String personalId, int group) {
        return FIRST_CENTURY + 100 * (group / 2) + Integer.parseInt(personalId.substring(4, 6));
    }
}
