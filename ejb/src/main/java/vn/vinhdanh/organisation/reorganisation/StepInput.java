package vn.vinhdanh.organisation.reorganisation;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.organisation.UnitKind;

/**
 * One step as typed: the units it starts from, and where people go (an existing unit, or a new one with code, name and parent); for a
 * renaming the new name, for a move the new parent; for a transfer the people, or everybody.
 */
public class StepInput implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private StepKind kind = StepKind.MERGE;
    @NotEmpty
    private List<Long> sourceIds = new ArrayList<>();
    private Long targetId;
    private boolean founding;
    @Size(max = 40)
    private String code;
    @Size(max = 250)
    private String name;
    private UnitKind unitKind = UnitKind.DIVISION;
    @Size(max = 40)
    private String symbol;
    private Long parentId;
    private List<Long> personIds = new ArrayList<>();
    private boolean everybody;

    public StepKind getKind() {
        return kind;
    }

    public void setKind(StepKind kind) {
        this.kind = kind;
    }

    public List<Long> getSourceIds() {
        return sourceIds;
    }

    public void setSourceIds(List<Long> sourceIds) {
        this.sourceIds = sourceIds;
    }

    public Long getTargetId() {
        return targetId;
    }

    public void setTargetId(Long targetId) {
        this.targetId = targetId;
    }

    /** Whether the step founds the unit it goes to. */
    public boolean isFounding() {
        return founding;
    }

    public void setFounding(boolean founding) {
        this.founding = founding;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public UnitKind getUnitKind() {
        return unitKind;
    }

    public void setUnitKind(UnitKind unitKind) {
        this.unitKind = unitKind;
    }

    public String getSymbol() {
        return symbol;
    }

    public void setSymbol(String symbol) {
        this.symbol = symbol;
    }

    public Long getParentId() {
        return parentId;
    }

    public void setParentId(Long parentId) {
        this.parentId = parentId;
    }

    /** Whether a transfer takes all people of its units, also those who come until the day of the plan; people chosen do not count then. */
    public boolean isEverybody() {
        return everybody;
    }

    public void setEverybody(boolean everybody) {
        this.everybody = everybody;
    }

    public List<Long> getPersonIds() {
        return personIds;
    }

    public void setPersonIds(List<Long> personIds) {
        this.personIds = personIds;
    }
}
