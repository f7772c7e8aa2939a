package vn.vinhdanh.classification.campaign;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.vinhdanh.classification.QuotaMode;

/** What is set when a year is opened, and what may be changed while it is open. */
public class CampaignInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private long version;
    @Min(2000)
    @Max(2100)
    private int year;
    @NotBlank
    @Size(max = 60)
    private String planNo;
    @NotNull
    private LocalDate openedOn;
    @NotNull
    private QuotaMode quotaMode = QuotaMode.A_LITERAL;
    @NotNull
    @DecimalMin("0")
    @DecimalMax("100")
    private BigDecimal quotaPercent;
    @Size(max = 300)
    private String quotaBasis;
    @NotNull
    private QuotaGrouping grouping = QuotaGrouping.LEADERS_AND_STAFF;
    private boolean headNotAboveUnit;

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

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public String getPlanNo() {
        return planNo;
    }

    public void setPlanNo(String planNo) {
        this.planNo = planNo;
    }

    public LocalDate getOpenedOn() {
        return openedOn;
    }

    public void setOpenedOn(LocalDate openedOn) {
        this.openedOn = openedOn;
    }

    public QuotaMode getQuotaMode() {
        return quotaMode;
    }

    public void setQuotaMode(QuotaMode quotaMode) {
        this.quotaMode = quotaMode;
    }

    public BigDecimal getQuotaPercent() {
        return quotaPercent;
    }

    public void setQuotaPercent(BigDecimal quotaPercent) {
        this.quotaPercent = quotaPercent;
    }

    public String getQuotaBasis() {
        return quotaBasis;
    }

    public void setQuotaBasis(String quotaBasis) {
        this.quotaBasis = quotaBasis;
    }

    public QuotaGrouping getGrouping() {
        return grouping;
    }

    public void setGrouping(QuotaGrouping grouping) {
        this.grouping = grouping;
    }

    public boolean isHeadNotAboveUnit() {
        return headNotAboveUnit;
    }

    public void setHeadNotAboveUnit(boolean headNotAboveUnit) {
        this.headNotAboveUnit = headNotAboveUnit;
    }
}
