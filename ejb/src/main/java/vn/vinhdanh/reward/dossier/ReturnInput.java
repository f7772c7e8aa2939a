package vn.vinhdanh.reward.dossier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Set;

/** A dossier given back once with everything that is wrong. */
public class ReturnInput extends DossierStepInput {

    private static final long serialVersionUID = 1L;

    @NotEmpty
    private Set<Defect> defects = EnumSet.noneOf(Defect.class);
    @NotBlank
    @Size(max = 1000)
    private String explanation;

    public Set<Defect> getDefects() {
        return defects;
    }

    public void setDefects(Set<Defect> defects) {
        this.defects = defects;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }
}
