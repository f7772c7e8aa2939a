package vn.vinhdanh.reward.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import vn.vinhdanh.document.SigningCapacity;

/** The words of a drafted decision or submission. */
public class DecisionInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private long version;
    @NotNull
    private Long dossierId;
    private long dossierVersion;
    @NotNull
    private DocumentType documentType = DocumentType.QD;
    @NotBlank
    @Size(max = 500)
    private String title;
    @NotBlank
    @Size(max = 4000)
    private String legalBases;
    @Size(max = 250)
    private String addressee;
    @NotNull
    private SigningCapacity signingCapacity = SigningCapacity.HEAD;
    @Size(max = 200)
    private String signatoryAuthority;
    @NotBlank
    @Size(max = 200)
    private String signatoryPosition;
    @NotBlank
    @Size(max = 200)
    private String signatoryName;

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

    public Long getDossierId() {
        return dossierId;
    }

    public void setDossierId(Long dossierId) {
        this.dossierId = dossierId;
    }

    public long getDossierVersion() {
        return dossierVersion;
    }

    public void setDossierVersion(long dossierVersion) {
        this.dossierVersion = dossierVersion;
    }

    public DocumentType getDocumentType() {
        return documentType;
    }

    public void setDocumentType(DocumentType documentType) {
        this.documentType = documentType;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getLegalBases() {
        return legalBases;
    }

    public void setLegalBases(String legalBases) {
        this.legalBases = legalBases;
    }

    public String getAddressee() {
        return addressee;
    }

    public void setAddressee(String addressee) {
        this.addressee = addressee;
    }

    public SigningCapacity getSigningCapacity() {
        return signingCapacity;
    }

    public void setSigningCapacity(SigningCapacity signingCapacity) {
        this.signingCapacity = signingCapacity;
    }

    public String getSignatoryAuthority() {
        return signatoryAuthority;
    }

    public void setSignatoryAuthority(String signatoryAuthority) {
        this.signatoryAuthority = signatoryAuthority;
    }

    public String getSignatoryPosition() {
        return signatoryPosition;
    }

    public void setSignatoryPosition(String signatoryPosition) {
        this.signatoryPosition = signatoryPosition;
    }

    public String getSignatoryName() {
        return signatoryName;
    }

    public void setSignatoryName(String signatoryName) {
        this.signatoryName = signatoryName;
    }
}
