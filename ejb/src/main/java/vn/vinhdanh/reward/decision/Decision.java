package vn.vinhdanh.reward.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.vinhdanh.document.SigningCapacity;
import vn.vinhdanh.shared.BaseEntity;
import vn.vinhdanh.shared.RefusedException;

/**
 * The document that ends a dossier: a decision of the director's own power, or a submission to the higher authority. Drafted by
 * the standing body, approved by the director, numbered and dated by the document clerk; from then on it never changes.
 */
@Entity
@Table(name = "decision")
class Decision extends BaseEntity {

    @Column(name = "dossier_id")
    private Long dossierId;
    @Enumerated(EnumType.STRING)
    @Column(name = "document_type")
    private DocumentType documentType;
    private String title;
    @Column(name = "legal_bases")
    private String legalBases;
    private String addressee;
    @Enumerated(EnumType.STRING)
    private DecisionStatus status;
    @Column(name = "drafted_by")
    private String draftedBy;
    @Column(name = "drafted_at")
    private LocalDateTime draftedAt;
    @Column(name = "approved_by")
    private String approvedBy;
    @Column(name = "approved_at")
    private LocalDateTime approvedAt;
    @Column(name = "registered_by")
    private String registeredBy;
    @Column(name = "registered_at")
    private LocalDateTime registeredAt;
    private String agency;
    @Column(name = "agency_name")
    private String agencyName;
    @Column(name = "superior_name")
    private String superiorName;
    private String place;
    private Integer number;
    @Column(name = "number_text")
    private String numberText;
    /** The number, its symbol and the title as they are searched; written by the database. */
    @Column(name = "number_key", insertable = false, updatable = false)
    private String numberKey;
    @Column(name = "symbol_key", insertable = false, updatable = false)
    private String symbolKey;
    @Column(name = "title_key", insertable = false, updatable = false)
    private String titleKey;
    @Column(name = "series_year")
    private Integer seriesYear;
    @Column(name = "issued_on")
    private LocalDate issuedOn;
    @Enumerated(EnumType.STRING)
    @Column(name = "signing_capacity")
    private SigningCapacity signingCapacity;
    @Column(name = "signatory_authority")
    private String signatoryAuthority;
    @Column(name = "signatory_position")
    private String signatoryPosition;
    @Column(name = "signatory_name")
    private String signatoryName;
    @Column(name = "total_bonus")
    private BigDecimal totalBonus;
    @Column(name = "base_salary")
    private BigDecimal baseSalary;

    protected Decision() {
    }

    Decision(long dossierId, DocumentType type, String by, LocalDateTime at) {
        this.dossierId = dossierId;
        this.documentType = type;
        this.status = DecisionStatus.DRAFT;
        this.draftedBy = by;
        this.draftedAt = at;
    }

    /** Changes the words of a draft. */
    void describe(DecisionInput input) {
        if (status != DecisionStatus.DRAFT) {
            throw new RefusedException("DECISION_SIGNED");
        }
        this.title = input.getTitle();
        this.legalBases = input.getLegalBases();
        this.addressee = input.getAddressee();
        this.signingCapacity = input.getSigningCapacity();
        this.signatoryAuthority = input.getSignatoryAuthority();
        this.signatoryPosition = input.getSignatoryPosition();
        this.signatoryName = input.getSignatoryName();
    }

    void approve(String by, LocalDateTime at) {
        move(DecisionStatus.APPROVED);
        this.approvedBy = by;
        this.approvedAt = at;
    }

    void reject(String by, LocalDateTime at) {
        move(DecisionStatus.REJECTED);
        this.approvedBy = by;
        this.approvedAt = at;
    }

    /** Takes number and day from the series, and the agency as it is called that day. */
    void register(Issue issue, String by, LocalDateTime at) {
        move(DecisionStatus.REGISTERED);
        this.agency = issue.agency();
        this.agencyName = issue.agencyName();
        this.superiorName = issue.superiorName();
        this.place = issue.place();
        this.number = issue.number();
        this.numberText = documentType.numberText(issue.number(), issue.agency());
        this.issuedOn = issue.issuedOn();
        this.seriesYear = issue.issuedOn().getYear();
        this.registeredBy = by;
        this.registeredAt = at;
    }

    /** What the decision costs, and on which base salary that rests. */
    void pay(BigDecimal total, BigDecimal salary) {
        this.totalBonus = total;
        this.baseSalary = salary;
    }

    private void move(DecisionStatus target) {
        if (!status.canMoveTo(target)) {
            throw new RefusedException("DECISION_STATE");
        }
        this.status = target;
    }

    public Long getDossierId() {
        return dossierId;
    }

    public DocumentType getDocumentType() {
        return documentType;
    }

    public String getTitle() {
        return title;
    }

    public String getLegalBases() {
        return legalBases;
    }

    public String getAddressee() {
        return addressee;
    }

    public DecisionStatus getStatus() {
        return status;
    }

    public String getDraftedBy() {
        return draftedBy;
    }

    public LocalDateTime getDraftedAt() {
        return draftedAt;
    }

    public String getApprovedBy() {
        return approvedBy;
    }

    public LocalDateTime getApprovedAt() {
        return approvedAt;
    }

    public String getRegisteredBy() {
        return registeredBy;
    }

    public LocalDateTime getRegisteredAt() {
        return registeredAt;
    }

    public String getAgency() {
        return agency;
    }

    public String getAgencyName() {
        return agencyName;
    }

    public String getSuperiorName() {
        return superiorName;
    }

    public String getPlace() {
        return place;
    }

    public Integer getNumber() {
        return number;
    }

    public String getNumberText() {
        return numberText;
    }

    public Integer getSeriesYear() {
        return seriesYear;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public SigningCapacity getSigningCapacity() {
        return signingCapacity;
    }

    public String getSignatoryAuthority() {
        return signatoryAuthority;
    }

    public String getSignatoryPosition() {
        return signatoryPosition;
    }

    public String getSignatoryName() {
        return signatoryName;
    }

    public BigDecimal getTotalBonus() {
        return totalBonus;
    }

    public BigDecimal getBaseSalary() {
        return baseSalary;
    }
}
