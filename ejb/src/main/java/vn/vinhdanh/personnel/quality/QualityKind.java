package vn.vinhdanh.personnel.quality;

/** What may be wrong with a record, in the order in which it is best looked at. */
public enum QualityKind {
    /** Personal IDs that differ by one digit or two swapped ones, of people alike in name or birth. */
    DUPLICATE_ID(QualityGroup.DUPLICATE),
    /** Names alike in any spelling and the same birth, with the same unit or the full date. */
    DUPLICATE_NAME(QualityGroup.DUPLICATE),

    BIRTH_MISSING(QualityGroup.GAP),
    SEX_MISSING(QualityGroup.GAP),
    TYPE_MISSING(QualityGroup.GAP),
    POSITION_MISSING(QualityGroup.GAP),
    RANK_MISSING(QualityGroup.GAP),
    /** A rank without its step or coefficient, as after an import whose step the rank does not have. */
    STEP_MISSING(QualityGroup.GAP),
    JOINED_MISSING(QualityGroup.GAP),
    /** Made an official Party member or holding a Party post, without the day of joining. */
    PARTY_MISSING(QualityGroup.GAP),
    POSTING_MISSING(QualityGroup.GAP),

    /** Recruited before eighteen (Luật Viên chức, Luật Cán bộ, công chức: from 18 years). */
    JOINED_UNDER_18(QualityGroup.CONTRADICTION),
    /** Joined the Party before eighteen (Điều lệ Đảng, Điều 1). */
    PARTY_UNDER_18(QualityGroup.CONTRADICTION),
    /** In the present agency before the first recruitment. */
    AGENCY_BEFORE_JOINED(QualityGroup.CONTRADICTION),
    /** Appointed to a position before the first recruitment, as only people from the Party or the army may be. */
    APPOINTED_BEFORE_JOINED(QualityGroup.CONTRADICTION),
    REAPPOINTED_FIRST(QualityGroup.CONTRADICTION),
    /** An official Party member less than twelve months after admission (Điều lệ Đảng, Điều 5). */
    PARTY_PROBATION(QualityGroup.CONTRADICTION),
    /** A job position of leadership without the mark of a leader, or the mark with another position. */
    JOB_GROUP_LEADER(QualityGroup.CONTRADICTION),
    TWO_HEADS(QualityGroup.CONTRADICTION),
    POSTING_OVERLAP(QualityGroup.CONTRADICTION),
    POSTING_BEFORE_BIRTH(QualityGroup.CONTRADICTION),
    LEFT_BUT_SERVING(QualityGroup.CONTRADICTION),
    UNIT_ENDED(QualityGroup.CONTRADICTION),
    RANK_UNKNOWN(QualityGroup.CONTRADICTION),
    STEP_BEYOND(QualityGroup.CONTRADICTION),
    COEFFICIENT(QualityGroup.CONTRADICTION),
    ID_FORM(QualityGroup.CONTRADICTION),
    ID_SEX(QualityGroup.CONTRADICTION),
    ID_YEAR(QualityGroup.CONTRADICTION),
    /** The number begins with digits no province has. */
    ID_PROVINCE(QualityGroup.CONTRADICTION),
    /** The number was given in another province than that of birth. */
    ID_BIRTH_PLACE(QualityGroup.CONTRADICTION),
    /** Disciplined in a year rated excellent; found by the room of ratings. */
    DISCIPLINED_EXCELLENT(QualityGroup.CONTRADICTION);

    private final QualityGroup group;

    QualityKind(QualityGroup group) {
        this.group = group;
    }

    public QualityGroup group() {
        return group;
    }
}
