package vn.vinhdanh.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.vinhdanh.shared.BaseEntity;

/** One role of one account for a unit and everything below it, from a day on, possibly to a day. */
@Entity
@Table(name = "role_grant")
class RoleGrant extends BaseEntity {

    @Column(name = "account_id")
    private long accountId;
    @Enumerated(EnumType.STRING)
    private Role role;
    @Column(name = "unit_id")
    private long unitId;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;

    protected RoleGrant() {
    }

    RoleGrant(long accountId, Role role, long unitId, LocalDate validFrom, LocalDate validTo) {
        this.accountId = accountId;
        this.role = role;
        this.unitId = unitId;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    /** Ends the grant; the row stays as history. */
    void end(LocalDate lastDay) {
        validTo = lastDay.isBefore(validFrom) ? validFrom : lastDay;
    }

    long accountId() {
        return accountId;
    }
}
