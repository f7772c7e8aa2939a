package vn.vinhdanh.personnel.discipline;

import java.io.Serializable;
import java.time.LocalDate;

/** One disciplinary decision as the person page shows it. */
public record DisciplineRow(Long id, long version, DisciplineForm form, String formText, String decisionNo, LocalDate decidedOn,
        LocalDate endsOn, String reason) implements Serializable {

    static DisciplineRow of(Discipline d) {
        return new DisciplineRow(d.getId(), d.getVersion(), d.getForm(), d.getFormText(), d.getDecisionNo(), d.getDecidedOn(),
                d.getEndsOn(), d.getReason());
    }

    /** The same as a form, to be corrected. */
    public DisciplineInput input(long personId) {
        DisciplineInput input = new DisciplineInput();
        input.setId(id);
        input.setVersion(version);
        input.setPersonId(personId);
        input.setForm(form);
        input.setFormText(formText);
        input.setDecisionNo(decisionNo);
        input.setDecidedOn(decidedOn);
        input.setEndsOn(endsOn);
        input.setReason(reason);
        return input;
    }
}
