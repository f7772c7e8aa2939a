package vn.vinhdanh.organisation.reorganisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import vn.vinhdanh.organisation.UnitKind;
import vn.vinhdanh.shared.BaseEntity;
import vn.vinhdanh.shared.VietnameseText;

/** One step of a reorganisation; the unit it founds will have the number of the step, so that other steps can name it before it exists. */
@Entity
@Table(name = "reorganisation_step")
class ReorganisationStep extends BaseEntity {

    @Column(name = "reorganisation_id")
    private long reorganisationId;
    private int seq;
    @Enumerated(EnumType.STRING)
    private StepKind kind;
    @Column(name = "target_id")
    private Long targetId;
    private boolean founds;
    @Column(name = "parent_id")
    private Long parentId;
    private String code;
    private String name;
    @Enumerated(EnumType.STRING)
    @Column(name = "unit_kind")
    private UnitKind unitKind;
    private String symbol;

    protected ReorganisationStep() {
    }

    ReorganisationStep(long reorganisationId, int seq, StepInput input) {
        this.reorganisationId = reorganisationId;
        this.seq = seq;
        kind = input.getKind();
        founds = input.isFounding() && kind.hasTarget();
        targetId = founds || !kind.hasTarget() ? null : input.getTargetId();
        boolean named = founds || kind == StepKind.RENAME;
        name = named ? VietnameseText.nfc(input.getName()) : null;
        symbol = named && input.getSymbol() != null && !input.getSymbol().isBlank() ? input.getSymbol().strip() : null;
        code = founds ? VietnameseText.nfc(input.getCode()) : null;
        unitKind = founds ? input.getUnitKind() : null;
        parentId = founds || kind == StepKind.MOVE ? input.getParentId() : null;
    }

    /** The unit this step founds takes the step's own number; it must be stored before. */
    void nameFoundedUnit() {
        if (founds) {
            targetId = getId();
        }
    }

    long reorganisationId() {
        return reorganisationId;
    }

    PlannedStep planned(List<Long> sources, int chosen) {
        return new PlannedStep(getId(), seq, kind, founds, targetId, parentId, code, name, unitKind, symbol, sources, chosen);
    }
}
