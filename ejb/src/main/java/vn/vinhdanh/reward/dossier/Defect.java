package vn.vinhdanh.reward.dossier;

/** The checklist for returning a dossier once with everything that is wrong (parts of a dossier: Luật Điều 84, NĐ 152 annex). */
public enum Defect {
    SUBMISSION_MISSING, REPORT_MISSING, MINUTES_MISSING, INITIATIVE_PROOF_MISSING, CONFIRMATION_MISSING,
    RECIPIENT_DATA_WRONG, CRITERIA_NOT_MET, ACHIEVEMENT_UNCLEAR, ALREADY_REWARDED, LATE, OTHER
}
