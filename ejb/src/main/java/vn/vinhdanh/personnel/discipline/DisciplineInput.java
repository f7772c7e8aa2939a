package vn.vinhdanh.personnel.discipline;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.vinhdanh.shared.ReasonedEntry;

/** A disciplinary decision as entered or corrected by hand. */
public class DisciplineInput extends ReasonedEntry {

    private static final long serialVersionUID = 1L;

    @NotNull
    private DisciplineForm form;
    @Size(max = 200)
    private String formText;
    @Size(max = 60)
    private String decisionNo;
    @NotNull
    private LocalDate decidedOn;
    private LocalDate endsOn;
    @Size(max = 500)
    private String correction;

    public DisciplineForm getForm() {
        return form;
    }

    public void setForm(DisciplineForm form) {
        this.form = form;
    }

    public String getFormText() {
        return formText;
    }

    public void setFormText(String formText) {
        this.formText = formText;
    }

    public String getDecisionNo() {
        return decisionNo;
    }

    public void setDecisionNo(String decisionNo) {
        this.decisionNo = decisionNo;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String getCorrection() {
        return correction;
    }

    public void setCorrection(String correction) {
        this.correction = correction;
    }
}
