package vn.vinhdanh.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.vinhdanh.shared.BaseEntity;
import vn.vinhdanh.shared.VietnameseText;

/** A body of the department: the department itself, a division, a centre. It exists from a day on, possibly to a day. */
@Entity
@Table(name = "unit")
class Unit extends BaseEntity {

    private String code;
    private String name;
    @Column(name = "norm_name")
    private String normName;
    @Enumerated(EnumType.STRING)
    private UnitKind kind;
    private String symbol;
    @Column(name = "parent_id")
    private Long parentId;
    private String path;
    @Column(name = "sort_order")
    private int sortOrder;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;
    @Column(name = "end_reason")
    private String endReason;

    protected Unit() {
    }

    Unit(String code, UnitKind kind, LocalDate validFrom) {
        this.code = code;
        this.kind = kind;
        this.validFrom = validFrom;
    }

    /** Gives the unit its place in the tree; its number must be known. */
    void placeUnder(Unit parent) {
        parentId = parent == null ? null : parent.getId();
        path = (parent == null ? "/" : parent.path) + getId() + "/";
    }

    void rename(String newName) {
        name = VietnameseText.nfc(newName);
        normName = VietnameseText.search(newName);
    }

    void describe(UnitKind newKind, String newSymbol, int newSortOrder) {
        kind = newKind;
        symbol = newSymbol;
        sortOrder = newSortOrder;
    }

    void codeAs(String newCode) {
        code = VietnameseText.nfc(newCode);
    }

    String path() {
        return path;
    }

    String name() {
        return name;
    }

    Long parentId() {
        return parentId;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    /** The unit exists up to and including this day, for a reason that stays with it; without a day it goes on. */
    void endOn(LocalDate lastDay, String reason) {
        validTo = lastDay;
        endReason = reason;
    }

    /** The form to edit it. */
    UnitInput input() {
        UnitInput input = new UnitInput();
        input.setId(getId());
        input.setVersion(getVersion());
        input.setCode(code);
        input.setName(name);
        input.setKind(kind);
        input.setSymbol(symbol);
        input.setSortOrder(sortOrder);
        input.setParentId(parentId);
        input.setValidFrom(validFrom);
        input.setValidTo(validTo);
        input.setEndReason(endReason);
        return input;
    }

    /** Whether its last day is over: from then on it is history and stays as it is. */
    boolean endedBefore(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    boolean existsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }
}
