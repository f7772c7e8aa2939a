package vn.vinhdanh.web.quality;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.personnel.quality.FindingRow;
import vn.vinhdanh.personnel.quality.QualityService;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** The dialog of the list in which somebody says why a finding is right. */
@Named
@ViewScoped
public class RightBecausePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private QualityService quality;
    @Inject
    private TextMap texts;

    private FindingRow asked;
    private String because;

    /** Opens the dialog about a finding, with no reason yet. */
    public void ask(FindingRow row) {
        asked = row;
        because = null;
    }

    /** Keeps the reason and shows the list again. */
    public void accept(String list) throws IOException {
        quality.accept(asked.id(), because);
        Said.doneThere(texts.format("quality.page.accepted", asked.fullName()));
        Faces.redirect(Faces.getRequestContextPath() + "/quality/" + list);
    }

    public FindingRow getAsked() {
        return asked;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
