package vn.vinhdanh.personnel.discipline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.vinhdanh.shared.BaseEntity;
import vn.vinhdanh.shared.VietnameseText;

/**
 * One disciplinary decision against a person. Achievements count again from the day after {@code endsOn}
 * (Nghị định 152/2025/NĐ-CP Điều 4); without that day the discipline is taken as still running.
 */
@Entity
@Table(name = "discipline")
class Discipline extends BaseEntity {

    @Column(name = "person_id")
    private Long personId;
    @Enumerated(EnumType.STRING)
    private DisciplineForm form;
    @Column(name = "form_text")
    private String formText;
    @Column(name = "decision_no")
    private String decisionNo;
    @Column(name = "decided_on")
    private LocalDate decidedOn;
    @Column(name = "ends_on")
    private LocalDate endsOn;
    private String reason;
    @Column(name = "import_batch_id")
    private Long importBatchId;

    protected Discipline() {
    }

    Discipline(long personId) {
        this.personId = personId;
    }

    void take(DisciplineInput input) {
        form = input.getForm();
        formText = VietnameseText.typed(input.getFormText());
        decisionNo = VietnameseText.typed(input.getDecisionNo());
        decidedOn = input.getDecidedOn();
        endsOn = input.getEndsOn();
        reason = VietnameseText.typed(input.getReason());
    }

    /** The fields by the names under which the history keeps them. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("form", form);
        facts.put("formText", formText);
        facts.put("decisionNo", decisionNo);
        facts.put("decidedOn", decidedOn);
        facts.put("endsOn", endsOn);
        facts.put("reason", reason);
        return facts;
    }

    @Override
    protected Set<Long> auditSubjects() {
        return Set.of(personId);
    }

    public Long getPersonId() {
        return personId;
    }

    public DisciplineForm getForm() {
        return form;
    }

    public String getFormText() {
        return formText;
    }

    public String getDecisionNo() {
        return decisionNo;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public String getReason() {
        return reason;
    }
}
