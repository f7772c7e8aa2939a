package vn.vinhdanh.classification.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.classification.UnitLevelRow;
import vn.vinhdanh.shared.BaseEntity;
import vn.vinhdanh.shared.Change;
import vn.vinhdanh.shared.RefusedException;

/**
 * The sheet of one unit in one year. Three people carry it: the clerk submits, the head confirms or returns, the director decides; nobody
 * does two of these on one sheet.
 */
@Entity
@Table(name = "unit_sheet")
class UnitSheet extends BaseEntity {

    @Column(name = "campaign_id")
    private long campaignId;
    @Column(name = "unit_id")
    private long unitId;
    @Column(name = "unit_name")
    private String unitName;
    @Column(name = "agency_id")
    private long agencyId;
    @Enumerated(EnumType.STRING)
    private SheetStatus status;
    @Enumerated(EnumType.STRING)
    @Column(name = "unit_level")
    private RatingLevel unitLevel;
    @Column(name = "unit_level_no")
    private String unitLevelNo;
    @Column(name = "unit_level_on")
    private LocalDate unitLevelOn;
    @Column(name = "unit_level_reason")
    private String unitLevelReason;
    @Column(name = "submitted_by")
    private String submittedBy;
    @Column(name = "submitted_at")
    private LocalDateTime submittedAt;
    @Column(name = "confirmed_by")
    private String confirmedBy;
    @Column(name = "confirmed_at")
    private LocalDateTime confirmedAt;
    @Column(name = "returned_by")
    private String returnedBy;
    @Column(name = "returned_at")
    private LocalDateTime returnedAt;
    @Column(name = "return_reason")
    private String returnReason;
    @Column(name = "decided_by")
    private String decidedBy;
    @Column(name = "decided_at")
    private LocalDateTime decidedAt;
    @Column(name = "decision_no")
    private String decisionNo;
    @Column(name = "decided_on")
    private LocalDate decidedOn;

    protected UnitSheet() {
    }

    void submit(String by, LocalDateTime at) {
        moveTo(SheetStatus.SUBMITTED);
        submittedBy = by;
        submittedAt = at;
        confirmedBy = null;
        confirmedAt = null;
    }

    void confirm(String by, LocalDateTime at) {
        requireOther(by, submittedBy);
        moveTo(SheetStatus.CONFIRMED);
        confirmedBy = by;
        confirmedAt = at;
    }

    void giveBack(String by, LocalDateTime at, String reason) {
        moveTo(SheetStatus.RETURNED);
        returnedBy = by;
        returnedAt = at;
        returnReason = reason;
    }

    /** The level of the unit itself, which a head may not exceed where the text says so. */
    void rateUnit(RatingLevel level) {
        if (status == SheetStatus.DECIDED) {
            throw new RefusedException("SHEET_STATE", status);
        }
        unitLevel = level;
    }

    /** The level of the unit itself where the decision of the year left it out; a level that was decided stays. */
    void completeUnitLevel(UnitLevelInput input) {
        if (status != SheetStatus.DECIDED) {
            throw new RefusedException("SHEET_STATE", status);
        }
        if (unitLevel != null) {
            throw new RefusedException("UNIT_LEVEL_DECIDED");
        }
        unitLevel = input.getLevel();
        unitLevelNo = input.getDocumentNo().strip();
        unitLevelOn = input.getDecidedOn();
        unitLevelReason = input.getReason().strip();
    }

    /** Refuses a director who already submitted or confirmed this sheet. */
    void requireDecider(String by) {
        requireOther(by, submittedBy);
        requireOther(by, confirmedBy);
    }

    private void moveTo(SheetStatus to) {
        if (!status.canMoveTo(to)) {
            throw new RefusedException("SHEET_STATE", status);
        }
        status = to;
    }

    private static void requireOther(String by, String before) {
        if (by.equals(before)) {
            throw new RefusedException("SAME_PERSON");
        }
    }

    @Override
    protected Change lastChange() {
        return Change.later(Change.later(new Change(submittedBy, submittedAt), new Change(confirmedBy, confirmedAt)),
                Change.later(new Change(returnedBy, returnedAt), new Change(decidedBy, decidedAt)));
    }

    long campaignId() {
        return campaignId;
    }

    long unitId() {
        return unitId;
    }

    long agencyId() {
        return agencyId;
    }

    String unitName() {
        return unitName;
    }

    SheetStatus status() {
        return status;
    }

    /** The level of the unit with the document it rests on: the decision of the year, or the later one that completed it. */
    UnitLevelRow levelRow() {
        return unitLevelNo == null ? new UnitLevelRow(unitLevel, decisionNo, decidedOn) : new UnitLevelRow(unitLevel, unitLevelNo, unitLevelOn);
    }

    RatingLevel unitLevel() {
        return unitLevel;
    }
}
