package vn.vinhdanh.reward.dossier;

/** What can be done with a dossier; which of it today, and by whom, says {@link DossierRules}. */
public enum DossierAction {
    DESCRIBE, NOMINATE, SUBMIT, APPRAISE, GIVE_BACK, STRIKE, BRING_TO_COUNCIL, TAKE_RESULTS, DRAFT_DECISION, APPROVE, REJECT, REGISTER, TURN_DOWN
}
