package vn.vinhdanh.conference.voting;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** A question to be put to the vote, with the threshold the law of the day sets for it. */
public class MotionInput implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 500)
    private String subject;
    @Size(max = 300)
    private String detail;
    @Size(max = 200)
    private String topic;
    @NotNull
    private BallotMethod method = BallotMethod.BALLOT;
    @Size(max = 40)
    private String refType;
    private Long refId;
    @NotNull
    @DecimalMin(value = "0", inclusive = false)
    @DecimalMax("100")
    private BigDecimal thresholdPercent;
    private boolean moreThan;
    @NotNull
    private VoteBase base = VoteBase.ALL_MEMBERS;
    @Size(max = 300)
    private String citation;
    private List<CandidateRow> candidates = List.of();

    public MotionInput() {
    }

    /** A motion about something of the calling room, as {@code DOSSIER_NOMINEE}, with "at least percent of base". */
    public MotionInput(String subject, String refType, Long refId, BigDecimal thresholdPercent, VoteBase base) {
        this.subject = subject;
        this.refType = refType;
        this.refId = refId;
        this.thresholdPercent = thresholdPercent;
        this.base = base;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getDetail() {
        return detail;
    }

    public void setDetail(String detail) {
        this.detail = detail;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public BallotMethod getMethod() {
        return method;
    }

    public void setMethod(BallotMethod method) {
        this.method = method;
    }

    public String getRefType() {
        return refType;
    }

    public void setRefType(String refType) {
        this.refType = refType;
    }

    public Long getRefId() {
        return refId;
    }

    public void setRefId(Long refId) {
        this.refId = refId;
    }

    public BigDecimal getThresholdPercent() {
        return thresholdPercent;
    }

    public void setThresholdPercent(BigDecimal thresholdPercent) {
        this.thresholdPercent = thresholdPercent;
    }

    public boolean isMoreThan() {
        return moreThan;
    }

    public void setMoreThan(boolean moreThan) {
        this.moreThan = moreThan;
    }

    public VoteBase getBase() {
        return base;
    }

    public void setBase(VoteBase base) {
        this.base = base;
    }

    public String getCitation() {
        return citation;
    }

    public void setCitation(String citation) {
        this.citation = citation;
    }

    /** Who is voted on together; empty when the subject is the one voted on. */
    public List<CandidateRow> getCandidates() {
        return candidates;
    }

    public void setCandidates(List<CandidateRow> candidates) {
        this.candidates = List.copyOf(candidates);
    }
}
