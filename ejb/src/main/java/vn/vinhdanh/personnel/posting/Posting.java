package vn.vinhdanh.personnel.posting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.vinhdanh.shared.BaseEntity;
import vn.vinhdanh.shared.VietnameseText;

/** One period of service in one unit and position (quá trình công tác); the unit keeps the name it had on that day. */
@Entity
@Table(name = "posting")
class Posting extends BaseEntity {

    @Column(name = "person_id")
    private Long personId;
    @Column(name = "unit_id")
    private Long unitId;
    @Column(name = "unit_name")
    private String unitName;
    private String position;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "start_known")
    private boolean startKnown;
    @Column(name = "valid_to")
    private LocalDate validTo;
    private String reason;
    @Column(name = "import_batch_id")
    private Long importBatchId;

    protected Posting() {
    }

    Posting(long personId) {
        this.personId = personId;
    }

    void take(PostingInput input, String nameOfUnit) {
        unitId = input.getUnitId();
        unitName = nameOfUnit;
        position = VietnameseText.typed(input.getPosition());
        validFrom = input.getValidFrom();
        startKnown = !input.isStartUnknown();
        validTo = input.getValidTo();
        reason = VietnameseText.typed(input.getReason());
    }

    /** Ends the day before the next posting begins; where nobody knows since when, the first day known is then not later than that. */
    void endBefore(LocalDate next) {
        validTo = next.minusDays(1);
        if (!startKnown && validFrom.isAfter(validTo)) {
            validFrom = validTo;
        }
    }

    /** The fields by the names under which the history keeps them. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("unit", unitName);
        facts.put("position", position);
        facts.put("validFrom", startKnown ? validFrom : null);
        facts.put("validTo", validTo);
        return facts;
    }

    @Override
    protected Set<Long> auditSubjects() {
        return Set.of(personId);
    }

    public Long getPersonId() {
        return personId;
    }

    public Long getUnitId() {
        return unitId;
    }

    public String getUnitName() {
        return unitName;
    }

    public String getPosition() {
        return position;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public boolean isStartKnown() {
        return startKnown;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public String getReason() {
        return reason;
    }
}
