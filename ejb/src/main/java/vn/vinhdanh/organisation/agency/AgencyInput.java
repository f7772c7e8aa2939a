package vn.vinhdanh.organisation.agency;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import vn.vinhdanh.document.SigningCapacity;

/** The agency's data as the administrator types them; recipients one per line. */
public class AgencyInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private long version;
    @Size(max = 250)
    private String superiorBody;
    @NotBlank
    @Size(max = 250)
    private String issuingBody;
    @NotBlank
    @Size(max = 100)
    private String placeName;
    @NotBlank
    @Size(max = 40)
    private String symbol;
    @NotBlank
    @Size(max = 40)
    private String draftingSymbol;
    @NotBlank
    @Size(max = 250)
    private String provinceAuthority;
    @NotBlank
    @Size(max = 250)
    private String councilName;
    @NotBlank
    @Size(max = 40)
    private String councilSymbol;
    @NotBlank
    @Size(max = 250)
    private String fund;
    @NotBlank
    @Size(max = 500)
    private String responsible;
    @Size(max = 500)
    private String functionDecision;
    @NotBlank
    @Size(max = 150)
    private String headPosition;
    @NotNull
    private SigningCapacity signingCapacity;
    @NotBlank
    @Size(max = 150)
    private String signingPosition;
    @Size(max = 200)
    private String signatoryName;
    @NotBlank
    @Size(max = 2000)
    private String recipients;
    @NotNull
    @DecimalMin("-50")
    @DecimalMax("50")
    @Digits(integer = 2, fraction = 1)
    private BigDecimal shiftRightMm;
    @NotNull
    @DecimalMin("-50")
    @DecimalMax("50")
    @Digits(integer = 2, fraction = 1)
    private BigDecimal shiftDownMm;

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getSuperiorBody() {
        return superiorBody;
    }

    public void setSuperiorBody(String superiorBody) {
        this.superiorBody = superiorBody;
    }

    public String getIssuingBody() {
        return issuingBody;
    }

    public void setIssuingBody(String issuingBody) {
        this.issuingBody = issuingBody;
    }

    public String getPlaceName() {
        return placeName;
    }

    public void setPlaceName(String placeName) {
        this.placeName = placeName;
    }

    public String getSymbol() {
        return symbol;
    }

    public void setSymbol(String symbol) {
        this.symbol = symbol;
    }

    public String getDraftingSymbol() {
        return draftingSymbol;
    }

    public void setDraftingSymbol(String draftingSymbol) {
        this.draftingSymbol = draftingSymbol;
    }

    public String getProvinceAuthority() {
        return provinceAuthority;
    }

    public void setProvinceAuthority(String provinceAuthority) {
        this.provinceAuthority = provinceAuthority;
    }

    public String getCouncilName() {
        return councilName;
    }

    public void setCouncilName(String councilName) {
        this.councilName = councilName;
    }

    public String getCouncilSymbol() {
        return councilSymbol;
    }

    public void setCouncilSymbol(String councilSymbol) {
        this.councilSymbol = councilSymbol;
    }

    public String getFund() {
        return fund;
    }

    public void setFund(String fund) {
        this.fund = fund;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }

    public String getFunctionDecision() {
        return functionDecision;
    }

    public void setFunctionDecision(String functionDecision) {
        this.functionDecision = functionDecision;
    }

    public String getHeadPosition() {
        return headPosition;
    }

    public void setHeadPosition(String headPosition) {
        this.headPosition = headPosition;
    }

    public SigningCapacity getSigningCapacity() {
        return signingCapacity;
    }

    public void setSigningCapacity(SigningCapacity signingCapacity) {
        this.signingCapacity = signingCapacity;
    }

    public String getSigningPosition() {
        return signingPosition;
    }

    public void setSigningPosition(String signingPosition) {
        this.signingPosition = signingPosition;
    }

    public String getSignatoryName() {
        return signatoryName;
    }

    public void setSignatoryName(String signatoryName) {
        this.signatoryName = signatoryName;
    }

    public String getRecipients() {
        return recipients;
    }

    public void setRecipients(String recipients) {
        this.recipients = recipients;
    }

    public BigDecimal getShiftRightMm() {
        return shiftRightMm;
    }

    public void setShiftRightMm(BigDecimal shiftRightMm) {
        this.shiftRightMm = shiftRightMm;
    }

    public BigDecimal getShiftDownMm() {
        return shiftDownMm;
    }

    public void setShiftDownMm(BigDecimal shiftDownMm) {
        this.shiftDownMm = shiftDownMm;
    }
}
