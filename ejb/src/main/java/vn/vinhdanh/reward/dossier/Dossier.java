package vn.vinhdanh.reward.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.reward.eligibility.GkReason;
import vn.vinhdanh.shared.BaseEntity;
import vn.vinhdanh.shared.RefusedException;

/**
 * A dossier (hồ sơ khen thưởng, Luật Điều 84): one award, one achievement year, the recipients one unit puts forward.
 * It walks through the stations of {@link DossierStatus}; whoever proposed it neither appraises nor approves it.
 */
@Entity
@Table(name = "dossier")
class Dossier extends BaseEntity implements DossierFile {

    @Column(name = "award_code")
    private String awardCode;
    @Column(name = "achievement_year")
    private int achievementYear;
    @Enumerated(EnumType.STRING)
    @Column(name = "commendation_type")
    private CommendationType commendationType;
    @Enumerated(EnumType.STRING)
    @Column(name = "reason_kind")
    private GkReason reasonKind;
    private String achievement;
    @Column(name = "proposing_unit_id")
    private Long proposingUnitId;
    /** Name of the proposing unit on the day the dossier was closed; null while it is open. */
    @Column(name = "unit_name")
    private String unitName;
    @Column(name = "accepted_on")
    private LocalDate acceptedOn;
    @Enumerated(EnumType.STRING)
    private DossierStatus status;
    private String proposer;
    @Column(name = "proposed_at")
    private LocalDateTime proposedAt;
    private String submitter;
    @Column(name = "submitted_at")
    private LocalDateTime submittedAt;
    private String appraiser;
    @Column(name = "appraised_at")
    private LocalDateTime appraisedAt;
    @Column(name = "appraisal_note")
    private String appraisalNote;
    private String approver;
    @Column(name = "approved_at")
    private LocalDateTime approvedAt;
    @Column(name = "rejection_reason")
    private String rejectionReason;
    @Column(name = "meeting_id")
    private Long meetingId;
    @Column(name = "gap_reason")
    private String gapReason;

    protected Dossier() {
    }

    Dossier(DossierInput input, String proposer, LocalDateTime at) {
        this.awardCode = input.getAwardCode();
        this.achievementYear = input.getYear();
        this.proposingUnitId = input.getUnitId();
        this.status = DossierStatus.DRAFT;
        this.proposer = proposer;
        this.proposedAt = at;
        describe(input);
    }

    /** Changes the words of a draft; award, year and unit stay. */
    final void describe(DossierInput input) {
        requireEditable();
        this.commendationType = input.getCommendationType();
        this.reasonKind = input.getReasonKind();
        this.achievement = input.getAchievement();
    }

    /** Hands the dossier in; it is taken in for appraisal that day unless a day was noted before. */
    void submit(String by, LocalDateTime at) {
        move(DossierStatus.SUBMITTED);
        this.submitter = by;
        this.submittedAt = at;
        if (acceptedOn == null) {
            acceptedOn = at.toLocalDate();
        }
    }

    /** Records that the appraiser found the dossier in order. */
    void appraise(String by, LocalDateTime at, String note) {
        requireSecond(by);
        move(DossierStatus.APPRAISED);
        this.appraiser = by;
        this.appraisedAt = at;
        this.appraisalNote = note;
    }

    /** Keeps why the dossier is in order although papers are missing; null when none is. */
    void excuseGap(String reason) {
        this.gapReason = reason;
    }

    /** Gives the dossier back to the proposing unit; it will be taken in anew when it returns. */
    void giveBack(String by) {
        requireSecond(by);
        move(DossierStatus.RETURNED);
        this.acceptedOn = null;
    }

    /** Puts the dossier on the agenda of a council meeting. */
    void bringTo(long meeting) {
        move(DossierStatus.IN_COUNCIL);
        this.meetingId = meeting;
    }

    /** The council has voted on every nominee. */
    void voted() {
        move(DossierStatus.VOTED);
    }

    @Override
    public void approve(String by, LocalDateTime at) {
        requireThird(by);
        move(DossierStatus.APPROVED);
        this.approver = by;
        this.approvedAt = at;
    }

    @Override
    public void reject(String by, LocalDateTime at, String reason, String nameOfUnit) {
        requireThird(by);
        move(DossierStatus.REJECTED);
        this.unitName = nameOfUnit;
        this.approver = by;
        this.approvedAt = at;
        this.rejectionReason = reason;
    }

    @Override
    public void finish(boolean decidedHere, String nameOfUnit) {
        move(decidedHere ? DossierStatus.DECIDED : DossierStatus.SUBMITTED_UPWARDS);
        this.unitName = nameOfUnit;
    }

    /** Refuses to take a name off by somebody who prepared the dossier, after the approval also by its appraiser. */
    void requireStriker(String by, Role striker) {
        if (striker == Role.DIRECTOR) {
            requireThird(by);
        } else {
            requireSecond(by);
        }
    }

    void requireEditable() {
        if (!status.editable()) {
            throw new RefusedException("DOSSIER_NOT_EDITABLE");
        }
    }

    @Override
    public void requireNext(DossierStatus target) {
        if (!status.canMoveTo(target)) {
            throw new RefusedException("DOSSIER_STATE");
        }
    }

    private void move(DossierStatus target) {
        requireNext(target);
        this.status = target;
    }

    private void requireSecond(String by) {
        requireOther(by, proposer, "PROPOSER_IS_APPRAISER");
        requireOther(by, submitter, "PROPOSER_IS_APPRAISER");
    }

    private void requireThird(String by) {
        requireOther(by, proposer, "PROPOSER_IS_APPROVER");
        requireOther(by, submitter, "PROPOSER_IS_APPROVER");
        requireOther(by, appraiser, "APPRAISER_IS_APPROVER");
    }

    private static void requireOther(String by, String earlier, String code) {
        if (Objects.equals(by, earlier)) {
            throw new RefusedException(code);
        }
    }

    @Override
    public String getAwardCode() {
        return awardCode;
    }

    @Override
    public int getAchievementYear() {
        return achievementYear;
    }

    @Override
    public CommendationType getCommendationType() {
        return commendationType;
    }

    @Override
    public GkReason getReasonKind() {
        return reasonKind;
    }

    @Override
    public String getAchievement() {
        return achievement;
    }

    @Override
    public Long getProposingUnitId() {
        return proposingUnitId;
    }

    @Override
    public String getUnitName() {
        return unitName;
    }

    @Override
    public LocalDate getAcceptedOn() {
        return acceptedOn;
    }

    void setAcceptedOn(LocalDate acceptedOn) {
        this.acceptedOn = acceptedOn;
    }

    @Override
    public DossierStatus getStatus() {
        return status;
    }

    @Override
    public String getProposer() {
        return proposer;
    }

    public LocalDateTime getProposedAt() {
        return proposedAt;
    }

    @Override
    public String getSubmitter() {
        return submitter;
    }

    public LocalDateTime getSubmittedAt() {
        return submittedAt;
    }

    @Override
    public String getAppraiser() {
        return appraiser;
    }

    public LocalDateTime getAppraisedAt() {
        return appraisedAt;
    }

    public String getAppraisalNote() {
        return appraisalNote;
    }

    public String getApprover() {
        return approver;
    }

    public LocalDateTime getApprovedAt() {
        return approvedAt;
    }

    public String getRejectionReason() {
        return rejectionReason;
    }

    @Override
    public Long getMeetingId() {
        return meetingId;
    }

    @Override
    public String getGapReason() {
        return gapReason;
    }
}
