package vn.vinhdanh.personnel.imports.sheet;

/** What can be wrong with a row, with its severity. The sentence for the clerk is the text {@code imports.problem.CODE}. */
public enum ProblemCode {
    ID_MISSING(Severity.ERROR), ID_FORMAT(Severity.ERROR), ID_DUPLICATE(Severity.ERROR),
    NAME_MISSING(Severity.ERROR), NAME_TOO_LONG(Severity.ERROR), UNIT_MISSING(Severity.ERROR),
    BIRTH_DATE(Severity.ERROR), UNDER_18(Severity.ERROR),
    /** The same told at the cell of the entry, where the wrong day may stand; and of somebody whose entry is not known. */
    UNDER_18_JOINED(Severity.ERROR), UNDER_18_NOW(Severity.ERROR),
    /** A later row gives the same ID to somebody else; that row is refused, this one would be written. */
    ID_SHARED(Severity.WARNING),
    /** A number whose leading zeros were put back. */
    ID_PADDED(Severity.WARNING),
    /** Party membership before the age of 18 or still to come. */
    PARTY_DATE(Severity.WARNING),
    BIRTH_MISSING(Severity.WARNING), BIRTH_YEAR_ONLY(Severity.WARNING),
    RANK_UNKNOWN(Severity.WARNING), STEP_UNKNOWN(Severity.WARNING), TYPE_UNKNOWN(Severity.WARNING), DATE_UNREADABLE(Severity.WARNING),
    /** Looks like no name, like no position: written as it stands once somebody has looked. */
    NAME_ODD(Severity.WARNING), POSITION_ODD(Severity.WARNING),
    /** None of the 54 peoples: mistyped, or spoilt on the way. */
    ETHNIC_UNKNOWN(Severity.WARNING),
    /** What the form of the person file would refuse: its cell stays empty. */
    RECORD_TOO_LONG(Severity.WARNING), RECORD_TOO_EARLY(Severity.WARNING), RECORD_AHEAD(Severity.WARNING), RECORD_NUMBER(Severity.WARNING),
    RECORD_CHOICE(Severity.WARNING), RECORD_ORDER(Severity.WARNING),
    ID_SEX(Severity.WARNING), ID_YEAR(Severity.WARNING), FORMULA_NO_VALUE(Severity.WARNING),
    /** The first day of a calendar from 1904: a day nobody meant, or an empty cell somebody referred to. */
    DAY_ZERO(Severity.WARNING),
    PERSON_UNKNOWN(Severity.ERROR), RATING_UNKNOWN(Severity.ERROR), TITLE_UNKNOWN(Severity.ERROR),
    /** No ID, but one person of the registry agrees in name, birth and unit; or that the person importing chose. */
    PERSON_BY_NAME(Severity.WARNING), PERSON_CHOSEN(Severity.WARNING),
    /** A new ID for somebody whom the registry knows by name, birth and unit under another one. */
    PERSON_ALIKE(Severity.WARNING),
    /** Several people, or one who agrees in part: the row waits for an answer. */
    PERSON_DOUBTFUL(Severity.ERROR),
    /** Left out as the person importing said. */
    PERSON_LEFT(Severity.ERROR),
    /** Another row of the file means the same person. */
    PERSON_TWICE(Severity.ERROR),
    /** A history row without the year it speaks of. */
    YEAR_MISSING(Severity.ERROR),
    /** Another row of the file gives this person another level for the same year. */
    RATING_TWICE(Severity.ERROR),
    /** An initiative without, or with an unknown, level of recognition. */
    LEVEL_UNKNOWN(Severity.ERROR),
    /** Discipline without its date: it would be lost, and the person look clean. */
    DISCIPLINE_DATE(Severity.ERROR),
    /** The row belongs to a unit the person importing may not touch. */
    UNIT_OUT_OF_SCOPE(Severity.ERROR),
    /** The unit is not known, yet nearly a known one: somebody has to say which it is. */
    UNIT_LIKE(Severity.ERROR),
    /** The unit is not known and will be made. */
    UNIT_NEW(Severity.WARNING);

    private final Severity severity;

    ProblemCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
