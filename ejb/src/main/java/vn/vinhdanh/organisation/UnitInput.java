package vn.vinhdanh.organisation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** A unit as typed: a new one under its parent, or another name (from a day on), kind, symbol or order of an existing one. */
public class UnitInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private long version;
    @NotBlank
    @Size(max = 40)
    private String code;
    @NotBlank
    @Size(max = 250)
    private String name;
    @NotNull
    private UnitKind kind = UnitKind.DIVISION;
    @Size(max = 40)
    private String symbol;
    @Min(0)
    @Max(9999)
    private int sortOrder;
    private Long parentId;
    @NotNull
    private LocalDate validFrom;
    private LocalDate renamedFrom;
    private LocalDate validTo;
    private String endReason;

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
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

    public UnitKind getKind() {
        return kind;
    }

    public void setKind(UnitKind kind) {
        this.kind = kind;
    }

    public String getSymbol() {
        return symbol;
    }

    public void setSymbol(String symbol) {
        this.symbol = symbol;
    }

    public int getSortOrder() {
        return sortOrder;
    }

    public void setSortOrder(int sortOrder) {
        this.sortOrder = sortOrder;
    }

    public Long getParentId() {
        return parentId;
    }

    public void setParentId(Long parentId) {
        this.parentId = parentId;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getRenamedFrom() {
        return renamedFrom;
    }

    public void setRenamedFrom(LocalDate renamedFrom) {
        this.renamedFrom = renamedFrom;
    }

    /** Its last day, as far as one is known; told with the form and not taken from it, as is the reason. */
    public LocalDate getValidTo() {
        return validTo;
    }

    void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public String getEndReason() {
        return endReason;
    }

    void setEndReason(String endReason) {
        this.endReason = endReason;
    }
}
