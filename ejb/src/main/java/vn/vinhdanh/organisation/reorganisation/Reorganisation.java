package vn.vinhdanh.organisation.reorganisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.vinhdanh.shared.BaseEntity;
import vn.vinhdanh.shared.RefusedException;

/**
 * A plan for units and people with one effective day and one legal basis (sắp xếp, sáp nhập). Drafted step by step, looked at in a dry
 * run, then applied as a whole on its day or not at all.
 */
@Entity
@Table(name = "reorganisation")
class Reorganisation extends BaseEntity {

    private static final int LONGEST_FAILURE = 1000;

    private String title;
    @Column(name = "legal_basis")
    private String legalBasis;
    @Column(name = "effective_on")
    private LocalDate effectiveOn;
    @Enumerated(EnumType.STRING)
    private ReorganisationState state = ReorganisationState.DRAFT;
    @Column(name = "created_by")
    private String createdBy;
    @Column(name = "created_at")
    private LocalDateTime createdAt;
    @Column(name = "foreseen_at")
    private LocalDateTime foreseenAt;
    @Column(name = "applied_by")
    private String appliedBy;
    @Column(name = "applied_at")
    private LocalDateTime appliedAt;
    private String failure;

    protected Reorganisation() {
    }

    Reorganisation(String by, LocalDateTime at) {
        createdBy = by;
        createdAt = at;
    }

    void describe(ReorganisationInput input) {
        requireOpen();
        title = input.getTitle();
        legalBasis = input.getLegalBasis();
        effectiveOn = input.getEffectiveOn();
        redraft();
    }

    /** The steps changed: what was foreseen no longer holds. */
    void redraft() {
        requireOpen();
        state = ReorganisationState.DRAFT;
        foreseenAt = null;
        failure = null;
    }

    void foreseen(LocalDateTime at) {
        requireOpen();
        foreseenAt = at;
    }

    void plan() {
        moveTo(ReorganisationState.PLANNED);
        failure = null;
    }

    void applied(String by, LocalDateTime at) {
        moveTo(ReorganisationState.APPLIED);
        appliedBy = by;
        appliedAt = at;
        failure = null;
    }

    void block(String reason) {
        moveTo(ReorganisationState.BLOCKED);
        failure = reason.length() > LONGEST_FAILURE ? reason.substring(0, LONGEST_FAILURE) : reason;
    }

    void cancel() {
        moveTo(ReorganisationState.CANCELLED);
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw new RefusedException("REORGANISATION_CLOSED", title);
        }
    }

    private void moveTo(ReorganisationState to) {
        if (!state.canMoveTo(to)) {
            throw new RefusedException("REORGANISATION_CLOSED", title);
        }
        state = to;
    }

    String title() {
        return title;
    }

    String legalBasis() {
        return legalBasis;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    ReorganisationState state() {
        return state;
    }

    String createdBy() {
        return createdBy;
    }

    boolean isForeseen() {
        return foreseenAt != null;
    }

    ReorganisationInput input() {
        ReorganisationInput input = new ReorganisationInput();
        input.setId(getId());
        input.setVersion(getVersion());
        input.setTitle(title);
        input.setLegalBasis(legalBasis);
        input.setEffectiveOn(effectiveOn);
        return input;
    }

    ReorganisationRow row() {
        return new ReorganisationRow(getId(), getVersion(), title, legalBasis, effectiveOn, state, createdBy, createdAt, foreseenAt, appliedBy,
                appliedAt, failure);
    }
}
