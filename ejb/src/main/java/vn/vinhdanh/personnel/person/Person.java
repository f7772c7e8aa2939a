package vn.vinhdanh.personnel.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import vn.vinhdanh.shared.BaseEntity;
import vn.vinhdanh.shared.VietnameseText;

/**
 * One person of the registry (cán bộ, công chức, viên chức, người lao động). Unit and position are those of the posting of today;
 * they change by a new posting, never by typing over. People are not deleted: they leave or retire.
 */
@Entity
@Table(name = "person")
class Person extends BaseEntity {

    @Column(name = "personal_id")
    private String personalId;
    @Column(name = "full_name")
    private String fullName;
    @Column(name = "family_name")
    private String familyName;
    @Column(name = "middle_name")
    private String middleName;
    @Column(name = "given_name")
    private String givenName;
    @Column(name = "called_by")
    private String calledBy;
    @Column(name = "norm_name")
    private String normName;
    @Column(name = "sort_key")
    private String sortKey;
    @Column(name = "family_key", insertable = false, updatable = false)
    private String familyKey;
    @Column(name = "middle_key", insertable = false, updatable = false)
    private String middleKey;
    @Enumerated(EnumType.STRING)
    private Sex sex;
    @Column(name = "birth_date")
    private LocalDate birthDate;
    @Column(name = "birth_year")
    private Integer birthYear;
    @Enumerated(EnumType.STRING)
    @Column(name = "person_type")
    private PersonType personType;
    @Column(name = "unit_id")
    private Long unitId;
    private String position;
    private boolean leader;
    @Column(name = "rank_code")
    private String rankCode;
    @Column(name = "pay_step")
    private Integer payStep;
    @Column(name = "pay_coefficient")
    private BigDecimal payCoefficient;
    @Column(name = "joined_on")
    private LocalDate joinedOn;
    @Column(name = "party_joined_on")
    private LocalDate partyJoinedOn;
    @Column(name = "ethnic_group")
    private String ethnicGroup;
    private String email;
    private String note;
    @Enumerated(EnumType.STRING)
    private PersonStatus status = PersonStatus.ACTIVE;
    @Column(name = "import_batch_id")
    private Long importBatchId;
    /** The person this record was found to be part of; null for everybody else. */
    @Column(name = "merged_into")
    private Long mergedInto;

    protected Person() {
    }

    Person(PersonInput input) {
        this.unitId = input.getUnitId();
        this.position = input.getPosition();
        take(input);
    }

    /** Takes what the form says; unit and position only change by a posting. */
    final void take(PersonInput input) {
        personalId = input.getPersonalId();
        nameAs(input.getFullName(), input.getCalledBy());
        sex = input.getSex();
        birthDate = input.getBirthDate();
        birthYear = birthDate == null ? input.getBirthYear() : Integer.valueOf(birthDate.getYear());
        personType = input.getPersonType();
        leader = input.isLeader();
        rankCode = input.getRankCode();
        payStep = input.getPayStep();
        payCoefficient = input.getPayCoefficient();
        joinedOn = input.getJoinedOn();
        partyJoinedOn = input.getPartyJoinedOn();
        ethnicGroup = input.getEthnicGroup();
        email = input.getEmail();
        note = input.getNote();
        status = input.getStatus();
    }

    private void nameAs(String name, String called) {
        var parts = VietnameseText.parts(name, called);
        calledBy = called;
        fullName = VietnameseText.nfc(name);
        familyName = parts.family();
        middleName = parts.middle();
        givenName = parts.given();
        normName = VietnameseText.search(name);
        sortKey = VietnameseText.sortKey(parts);
    }

    /** What the person is paid by from now on. */
    void payAs(String rank, Integer step, BigDecimal coefficient) {
        rankCode = rank;
        payStep = step;
        payCoefficient = coefficient;
    }

    /** The person serves in this unit and position from now on. */
    void serveIn(long unit, String inPosition) {
        unitId = unit;
        position = inPosition;
    }

    /** An import changes people too; its entry in the trail is that of the batch. */
    @Override
    protected Set<Long> auditSubjects() {
        return importBatchId == null ? Set.of(getId()) : Set.of(getId(), importBatchId);
    }

    public String getPersonalId() {
        return personalId;
    }

    public String getFullName() {
        return fullName;
    }

    public String getGivenName() {
        return givenName;
    }

    public String getCalledBy() {
        return calledBy;
    }

    public String getSortKey() {
        return sortKey;
    }

    public Sex getSex() {
        return sex;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public Integer getBirthYear() {
        return birthYear;
    }

    public PersonType getPersonType() {
        return personType;
    }

    public Long getUnitId() {
        return unitId;
    }

    public String getPosition() {
        return position;
    }

    public boolean isLeader() {
        return leader;
    }

    public String getRankCode() {
        return rankCode;
    }

    public Integer getPayStep() {
        return payStep;
    }

    public BigDecimal getPayCoefficient() {
        return payCoefficient;
    }

    public LocalDate getJoinedOn() {
        return joinedOn;
    }

    public LocalDate getPartyJoinedOn() {
        return partyJoinedOn;
    }

    public String getEthnicGroup() {
        return ethnicGroup;
    }

    public String getEmail() {
        return email;
    }

    public String getNote() {
        return note;
    }

    Long mergedInto() {
        return mergedInto;
    }

    public PersonStatus getStatus() {
        return status;
    }
}
