package vn.vinhdanh.personnel.imports.sheet;

import java.util.Arrays;
import java.util.List;

/** What a column of the sheet can mean. */
public enum Field {
    PERSONAL_ID(true, true), FULL_NAME(true, true), FAMILY_NAME(true, true), GIVEN_NAME(true, true),
    SEX(true, false), SEX_MALE_MARK(true, false), SEX_FEMALE_MARK(true, false),
    BIRTH(true, true), BIRTH_MALE(true, false), BIRTH_FEMALE(true, false),
    UNIT(true, true), POSITION(true, false), TYPE(true, false),
    RANK(true, false), STEP(true, false), COEFFICIENT(true, false),
    JOINED_ON(true, false), PARTY_JOINED_ON(true, false), ETHNIC_GROUP(true, false), EMAIL(true, false), NOTE(true, false),
    YEAR(false, true), RATING(false, true), TITLE(false, true), DECISION_NO(false, true), DECIDED_ON(false, true),
    INITIATIVE(false, true), INITIATIVE_LEVEL(false, true), INITIATIVE_NO(false, true), INITIATIVE_ON(false, true),
    DISCIPLINE(false, true), DISCIPLINE_NO(false, true), DISCIPLINED_ON(false, true), DISCIPLINE_ENDS_ON(false, true),
    /** The running number: recognised so that it is not mistaken for something else. */
    ORDINAL(true, true);

    private final boolean roster;
    private final boolean history;

    Field(boolean roster, boolean history) {
        this.roster = roster;
        this.history = history;
    }

    public boolean belongsTo(ImportKind kind) {
        return kind == ImportKind.ROSTER ? roster : history;
    }

    /** The fields a column of this kind of workbook may be given by hand, in the order of the list. */
    public static List<Field> choices(ImportKind kind) {
        return Arrays.stream(values()).filter(f -> f.belongsTo(kind)).toList();
    }
}
