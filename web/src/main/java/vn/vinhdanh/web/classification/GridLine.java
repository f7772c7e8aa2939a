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
    private GridRow theirs;
    private boolean saved;

    GridLine(GridRow row, List<Finding> findings) {
        take(row, findings);
    }

    /** Takes the stored state over. */
    final void take(GridRow stored, List<Finding> said) {
        row = stored;
        findings = said;
        theirs = null;
        input = new AssessmentInput();
        input.setId(stored.id());
        input.setVersion(stored.version());
        input.setScore(stored.score());
        input.setLevel(stored.proposedLevel());
        input.setKnockOut(stored.knockOut());
        input.setNotClassified(stored.notClassified());
        input.setNote(stored.note());
    }

    /** Somebody else saved the line first: what is typed stays beside the stored state until the writer chooses. */
    void meet(GridRow stored, List<Finding> said) {
        row = stored;
        findings = said;
        theirs = stored;
        saved = false;
    }

    /** The writer keeps the own values knowing those of the other one. */
    void insist() {
        input.setVersion(row.version());
        theirs = null;
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

    /** The state somebody else saved meanwhile; null when there is no such conflict. */
    public GridRow getTheirs() {
        return theirs;
    }

    public boolean isSaved() {
        return saved;
    }

    /** Something on the line must be put right. */
    public boolean isWrong() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
