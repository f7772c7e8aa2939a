package vn.vinhdanh.conference.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import vn.vinhdanh.document.AwardGroup;
import vn.vinhdanh.shared.BaseEntity;

/** One of those voted on together, as the minutes list them: kept as it was when the motion was opened. */
@Entity
@Table(name = "motion_candidate")
class MotionCandidate extends BaseEntity {

    @Column(name = "motion_id")
    private long motionId;
    private int seq;
    @Enumerated(EnumType.STRING)
    @Column(name = "award_group")
    private AwardGroup group;
    @Column(name = "full_name")
    private String name;
    private String position;
    @Column(name = "unit_name")
    private String unitName;

    protected MotionCandidate() {
    }

    MotionCandidate(long motionId, int seq, CandidateRow candidate) {
        this.motionId = motionId;
        this.seq = seq;
        group = candidate.group();
        name = candidate.name();
        position = candidate.position();
        unitName = candidate.unitName();
    }

    long motionId() {
        return motionId;
    }

    CandidateRow row() {
        return new CandidateRow(group, name, position, unitName);
    }
}
