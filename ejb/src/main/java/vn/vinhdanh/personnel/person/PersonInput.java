package vn.vinhdanh.personnel.person;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What is typed about a person. Unit and position are taken when the person is new; later they change by a posting. */
public class PersonInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private long version;
    @NotNull
    @Pattern(regexp = "\\d{12}", message = "{person.personalId}")
    private String personalId;
    @NotBlank
    @Size(max = 200)
    private String fullName;
    @Size(max = 200)
    private String calledBy;
    private Sex sex;
    private LocalDate birthDate;
    @Min(1900)
    @Max(2100)
    private Integer birthYear;
    private PersonType personType;
    @NotNull
    private Long unitId;
    @Size(max = 200)
    private String position;
    private boolean leader;
    @Size(max = 20)
    private String rankCode;
    @Min(1)
    @Max(20)
    private Integer payStep;
    @DecimalMin("0.00")
    @DecimalMax("99.99")
    @Digits(integer = 2, fraction = 2)
    private BigDecimal payCoefficient;
    private LocalDate joinedOn;
    private LocalDate partyJoinedOn;
    @Size(max = 60)
    private String ethnicGroup;
    @Email
    @Size(max = 200)
    private String email;
    @Size(max = 500)
    private String note;
    @NotNull
    private PersonStatus status = PersonStatus.ACTIVE;
    @Size(max = 500)
    private String reason;
    private LocalDate postingFrom;
    private LocalDate payFrom;
    @Size(max = 60)
    private String payDecisionNo;
    private boolean goAhead;

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

    public String getPersonalId() {
        return personalId;
    }

    public void setPersonalId(String personalId) {
        this.personalId = personalId;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    /** Word or words by which the person is called, where that is not the last word of the name; usually null. */
    public String getCalledBy() {
        return calledBy;
    }

    public void setCalledBy(String calledBy) {
        this.calledBy = calledBy;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public Integer getBirthYear() {
        return birthYear;
    }

    public void setBirthYear(Integer birthYear) {
        this.birthYear = birthYear;
    }

    public PersonType getPersonType() {
        return personType;
    }

    public void setPersonType(PersonType personType) {
        this.personType = personType;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public boolean isLeader() {
        return leader;
    }

    public void setLeader(boolean leader) {
        this.leader = leader;
    }

    public String getRankCode() {
        return rankCode;
    }

    public void setRankCode(String rankCode) {
        this.rankCode = rankCode;
    }

    public Integer getPayStep() {
        return payStep;
    }

    public void setPayStep(Integer payStep) {
        this.payStep = payStep;
    }

    public BigDecimal getPayCoefficient() {
        return payCoefficient;
    }

    public void setPayCoefficient(BigDecimal payCoefficient) {
        this.payCoefficient = payCoefficient;
    }

    public LocalDate getJoinedOn() {
        return joinedOn;
    }

    public void setJoinedOn(LocalDate joinedOn) {
        this.joinedOn = joinedOn;
    }

    public LocalDate getPartyJoinedOn() {
        return partyJoinedOn;
    }

    public void setPartyJoinedOn(LocalDate partyJoinedOn) {
        this.partyJoinedOn = partyJoinedOn;
    }

    public String getEthnicGroup() {
        return ethnicGroup;
    }

    public void setEthnicGroup(String ethnicGroup) {
        this.ethnicGroup = ethnicGroup;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public PersonStatus getStatus() {
        return status;
    }

    public void setStatus(PersonStatus status) {
        this.status = status;
    }

    /** Why the record is changed; kept in its history. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Since when somebody new serves in this unit and position; null when nobody knows. Later it changes with the posting. */
    public LocalDate getPostingFrom() {
        return postingFrom;
    }

    public void setPostingFrom(LocalDate postingFrom) {
        this.postingFrom = postingFrom;
    }

    /** Since when somebody new is paid by this rank and step; null when nobody knows. Later it changes with the period of pay. */
    public LocalDate getPayFrom() {
        return payFrom;
    }

    public void setPayFrom(LocalDate payFrom) {
        this.payFrom = payFrom;
    }

    /** Whether a name or position that looks like none was looked at and is meant. */
    public boolean isGoAhead() {
        return goAhead;
    }

    public void setGoAhead(boolean goAhead) {
        this.goAhead = goAhead;
    }

    /** Number of the decision on rank and step of somebody new. */
    public String getPayDecisionNo() {
        return payDecisionNo;
    }

    public void setPayDecisionNo(String payDecisionNo) {
        this.payDecisionNo = payDecisionNo;
    }
}
