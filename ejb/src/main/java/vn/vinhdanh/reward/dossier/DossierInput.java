package vn.vinhdanh.reward.dossier;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import vn.vinhdanh.reward.eligibility.GkReason;

/** What a clerk enters about a dossier. */
public class DossierInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private long version;
    @NotBlank
    private String awardCode;
    @NotNull
    @Min(1990)
    @Max(2100)
    private Integer year;
    @NotNull
    private CommendationType commendationType = CommendationType.MERIT;
    private GkReason reasonKind;
    @NotBlank
    @Size(max = 500)
    private String achievement;
    @NotNull
    private Long unitId;

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

    public String getAwardCode() {
        return awardCode;
    }

    public void setAwardCode(String awardCode) {
        this.awardCode = awardCode;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public CommendationType getCommendationType() {
        return commendationType;
    }

    public void setCommendationType(CommendationType commendationType) {
        this.commendationType = commendationType;
    }

    public GkReason getReasonKind() {
        return reasonKind;
    }

    public void setReasonKind(GkReason reasonKind) {
        this.reasonKind = reasonKind;
    }

    public String getAchievement() {
        return achievement;
    }

    public void setAchievement(String achievement) {
        this.achievement = achievement;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }
}
