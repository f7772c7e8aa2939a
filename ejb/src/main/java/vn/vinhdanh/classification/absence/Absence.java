package vn.vinhdanh.classification.absence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.vinhdanh.classification.AbsenceFacts;
import vn.vinhdanh.shared.BaseEntity;
import vn.vinhdanh.shared.Change;

/** Time one person did not work, and why. */
@Entity
@Table(name = "absence")
class Absence extends BaseEntity {

    @Column(name = "person_id")
    private long personId;
    @Enumerated(EnumType.STRING)
    private AbsenceFacts.Cause cause;
    @Column(name = "from_day")
    private LocalDate fromDay;
    @Column(name = "to_day")
    private LocalDate toDay;
    private String reason;
    private boolean cancelled;
    @Column(name = "changed_by")
    private String changedBy;
    @Column(name = "changed_at")
    private LocalDateTime changedAt;

    protected Absence() {
    }

    Absence(long personId) {
        this.personId = personId;
    }

    void set(AbsenceInput input, String by, LocalDateTime at) {
        cause = input.getCause();
        fromDay = input.getFrom();
        toDay = input.getTo();
        reason = input.getReason().strip();
        changedBy = by;
        changedAt = at;
    }

    void cancel(String by, LocalDateTime at) {
        cancelled = true;
        changedBy = by;
        changedAt = at;
    }

    @Override
    protected Change lastChange() {
        return new Change(changedBy, changedAt);
    }

    long personId() {
        return personId;
    }
}
