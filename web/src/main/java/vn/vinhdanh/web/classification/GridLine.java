package vn.vinhdanh.web.classification;

import java.io.Serializable;
import java.util.List;
import vn.vinhdanh.classification.Finding;
import vn.vinhdanh.classification.sheet.AssessmentInput;
import vn.vinhdanh.classification.sheet.GridRow;

/** One line of the grid: what is stored, what is being typed, what the rules say. */
public class GridLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private GridRow row;
    private AssessmentInput input;
    private List<Finding> findings;
    private boolean saved;

    GridLine(GridRow row, List<Finding> findings) {
        take(row, findings);
    }

    /** Takes the stored state over. */
    final void take(GridRow stored, List<Finding> said) {
        row = stored;
        findings = said;
        input = new AssessmentInput();
        input.setId(stored.id());
        input.setVersion(stored.version());
        input.setScore(stored.score());
        input.setLevel(stored.proposedLevel());
        input.setKnockOut(stored.knockOut());
        input.setNotClassified(stored.notClassified());
        input.setNote(stored.note());
    }

    void markSaved() {
        saved = true;
    }

    public GridRow getRow() {
        return row;
    }

    public AssessmentInput getInput() {
        return input;
    }

    public List<Finding> getFindings() {
        return findings;
    }

    /** What is worth saying now: that a line nobody touched has no level yet can be seen. */
    public List<Finding> getShown() {
        return findings.stream().filter(f -> saved || !f.code().equals("LEVEL_MISSING")).toList();
    }

    public boolean isSaved() {
        return saved;
    }

    /** Something on the line must be put right. */
    public boolean isWrong() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
