package vn.vinhdanh.web.quality;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.personnel.quality.CureUndone;
import vn.vinhdanh.personnel.quality.CuredRow;
import vn.vinhdanh.personnel.quality.QualityUndoService;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** What the reader has just mended by one click, each with the click that takes it back. */
@Named
@ViewScoped
public class CuresDonePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NAMED = 10;

    @EJB
    private QualityUndoService cures;
    @Inject
    private TextMap texts;

    private List<CuredRow> rows;

    /** The latest ones, as they were when the page was opened. */
    public List<CuredRow> getRows() {
        if (rows == null) {
            rows = cures.mine();
        }
        return rows;
    }

    /** Whose records a cure was about. */
    public String whose(CuredRow row) {
        return row.people() == 1 ? row.fullName() : texts.format("quality.undo.people", row.people());
    }

    /** Takes a cure back, shows the list again and says whose records were left as they are. */
    public void undo(CuredRow row, String list) throws IOException {
        CureUndone undone = cures.undo(row.id());
        Said.doneThere(texts.format("quality.undo.done", undone.restored() == 1 && row.people() == 1 ? row.fullName() : texts.format("quality.undo.people", undone.restored())));
        if (!undone.kept().isEmpty()) {
            Said.warnedThere(texts.format("quality.undo.kept", undone.kept().size(), undone.kept().stream().limit(NAMED).collect(Collectors.joining(", "))
                    + (undone.kept().size() > NAMED ? ", …" : "")));
        }
        Faces.redirect(Faces.getRequestContextPath() + "/quality/" + list);
    }
}
