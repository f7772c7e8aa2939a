package vn.vinhdanh.personnel.imports.sheet;

import java.sql.Types;

/** What was understood of a row, each fact under the name and type of its column in table {@code import_row}. */
public enum Fact {
    PERSONAL_ID(Types.VARCHAR, 20), FULL_NAME(Types.VARCHAR, 200), FAMILY_NAME(Types.VARCHAR, 100), MIDDLE_NAME(Types.VARCHAR, 200),
    GIVEN_NAME(Types.VARCHAR, 100), NORM_NAME(Types.VARCHAR, 200), SORT_KEY(Types.VARCHAR, 600),
    SEX(Types.VARCHAR, 6), BIRTH_DATE(Types.DATE, 0), BIRTH_YEAR(Types.INTEGER, 0), PERSON_TYPE(Types.VARCHAR, 20),
    UNIT_NAME(Types.VARCHAR, 250), UNIT_NORM(Types.VARCHAR, 250), POSITION(Types.VARCHAR, 200), LEADER(Types.BOOLEAN, 0),
    RANK_CODE(Types.VARCHAR, 20), PAY_STEP(Types.INTEGER, 0), PAY_COEFFICIENT(Types.NUMERIC, 0),
    JOINED_ON(Types.DATE, 0), PARTY_JOINED_ON(Types.DATE, 0), ETHNIC_GROUP(Types.VARCHAR, 60), EMAIL(Types.VARCHAR, 200), NOTE(Types.VARCHAR, 500),
    FACT_YEAR(Types.INTEGER, 0), RATING(Types.VARCHAR, 20), AWARD_CODES(Types.VARCHAR, 100), DECISION_NO(Types.VARCHAR, 60), DECIDED_ON(Types.DATE, 0),
    INITIATIVE(Types.VARCHAR, 500), INITIATIVE_LEVEL(Types.VARCHAR, 20), INITIATIVE_NO(Types.VARCHAR, 60), INITIATIVE_ON(Types.DATE, 0),
    DISCIPLINE_FORM(Types.VARCHAR, 30), DISCIPLINE_TEXT(Types.VARCHAR, 200), DISCIPLINE_NO(Types.VARCHAR, 60),
    DISCIPLINED_ON(Types.DATE, 0), DISCIPLINE_ENDS_ON(Types.DATE, 0);

    private final int sqlType;
    private final int length;

    Fact(int sqlType, int length) {
        this.sqlType = sqlType;
        this.length = length;
    }

    public int sqlType() {
        return sqlType;
    }

    /** Longest text the column takes; 0 where it is no text. */
    public int length() {
        return length;
    }
}
