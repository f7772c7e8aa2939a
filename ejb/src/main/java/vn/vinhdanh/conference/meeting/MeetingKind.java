package vn.vinhdanh.conference.meeting;

/** What kind of body meets. */
public enum MeetingKind {

    /** The emulation and commendation council (Hội đồng Thi đua - Khen thưởng). */
    AWARD_COUNCIL,
    /** A conference of a block, a unit or the department (hội nghị). */
    CONFERENCE,
    /** Any other working session that needs minutes. */
    WORKING_SESSION
}
