package vn.vinhdanh.reward.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.vinhdanh.conference.voting.MotionOutcome;
import vn.vinhdanh.conference.voting.MotionResult;
import vn.vinhdanh.reward.RecipientRecord;
import vn.vinhdanh.reward.eligibility.Verdict;

/**
 * One recipient put forward in a dossier. Name, position and unit are those of the day; the verdict is kept as it was when
 * the recipient was put forward and again when the dossier was handed in and appraised.
 */
@Entity
@Table(name = "nominee")
class Nominee extends RecipientRecord {

    @Column(name = "dossier_id")
    private Long dossierId;
    @Column(name = "sort_key")
    private String sortKey;
    @Column(name = "sort_group")
    private int sortGroup;
    private Boolean female;
    @Enumerated(EnumType.STRING)
    private Verdict verdict;
    @Column(name = "verdict_on")
    private LocalDate verdictOn;
    @Column(name = "warning_note")
    private String warningNote;
    @Enumerated(EnumType.STRING)
    private AppraisalResult appraisal;
    @Column(name = "appraisal_note")
    private String appraisalNote;
    @Column(name = "motion_id")
    private Long motionId;
    @Column(name = "votes_for")
    private Integer votesFor;
    @Column(name = "votes_against")
    private Integer votesAgainst;
    @Column(name = "votes_invalid")
    private Integer votesInvalid;
    @Column(name = "votes_blank")
    private Integer votesBlank;
    @Column(name = "votes_base")
    private Integer votesBase;
    @Column(name = "votes_required")
    private Integer votesRequired;
    @Enumerated(EnumType.STRING)
    @Column(name = "vote_result")
    private VoteResult voteResult;
    @Column(name = "upper_refusal")
    private String upperRefusal;
    @Column(name = "upper_refused_by")
    private String upperRefusedBy;
    @Column(name = "upper_refused_at")
    private LocalDateTime upperRefusedAt;

    protected Nominee() {
    }

    Nominee(long dossierId, Candidate candidate, String warningNote) {
        super(candidate.kind(), candidate.personId(), candidate.collectiveId(), candidate.name());
        servingAs(candidate.position(), candidate.unitId(), candidate.unitName());
        this.dossierId = dossierId;
        this.sortGroup = candidate.listOrder();
        this.sortKey = candidate.sortKey();
        this.female = candidate.female();
        this.warningNote = warningNote;
        this.appraisal = AppraisalResult.PENDING;
    }

    /** Keeps the verdict of a day. */
    void judge(Verdict newVerdict, LocalDate on) {
        this.verdict = newVerdict;
        this.verdictOn = on;
    }

    /** Explains why somebody with an open point is put forward all the same. */
    void explain(String note) {
        this.warningNote = note;
    }

    /** Whether somebody wrote why the proposal stands although a point is open. */
    boolean isExplained() {
        return warningNote != null && !warningNote.isBlank();
    }

    /** What the appraiser found. */
    void appraise(AppraisalResult result, String note) {
        this.appraisal = result;
        this.appraisalNote = note;
    }

    /** The question to the council about this nominee. */
    void putTo(long motion) {
        this.motionId = motion;
    }

    /** What the council decided. */
    void voted(MotionOutcome outcome) {
        this.votesFor = outcome.votesFor();
        this.votesAgainst = outcome.votesAgainst();
        this.votesInvalid = outcome.invalid();
        this.votesBlank = outcome.blank();
        this.votesBase = outcome.base();
        this.votesRequired = outcome.required();
        this.voteResult = outcome.result() == MotionResult.PASSED ? VoteResult.PASSED : VoteResult.FAILED;
    }

    /** Whether the name went on to the document: found in order and passed by the council. */
    boolean proposed() {
        return appraisal == AppraisalResult.ACCEPTED && voteResult == VoteResult.PASSED;
    }

    /** The higher authority did not give the award. */
    void turnDown(String answer, String by, LocalDateTime at) {
        this.upperRefusal = answer;
        this.upperRefusedBy = by;
        this.upperRefusedAt = at;
    }

    public String getUpperRefusal() {
        return upperRefusal;
    }

    public Long getDossierId() {
        return dossierId;
    }

    public String getSortKey() {
        return sortKey;
    }

    public int getSortGroup() {
        return sortGroup;
    }

    public Boolean getFemale() {
        return female;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public LocalDate getVerdictOn() {
        return verdictOn;
    }

    public String getWarningNote() {
        return warningNote;
    }

    public AppraisalResult getAppraisal() {
        return appraisal;
    }

    public String getAppraisalNote() {
        return appraisalNote;
    }

    public Long getMotionId() {
        return motionId;
    }

    public Integer getVotesFor() {
        return votesFor;
    }

    public Integer getVotesAgainst() {
        return votesAgainst;
    }

    public Integer getVotesInvalid() {
        return votesInvalid;
    }

    public Integer getVotesBlank() {
        return votesBlank;
    }

    public Integer getVotesBase() {
        return votesBase;
    }

    public Integer getVotesRequired() {
        return votesRequired;
    }

    public VoteResult getVoteResult() {
        return voteResult;
    }
}
