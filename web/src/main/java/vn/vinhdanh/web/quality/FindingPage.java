package vn.vinhdanh.web.quality;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.personnel.quality.FactLine;
import vn.vinhdanh.personnel.quality.FindingRow;
import vn.vinhdanh.personnel.quality.FindingView;
import vn.vinhdanh.personnel.quality.FindingWords;
import vn.vinhdanh.personnel.quality.Proof;
import vn.vinhdanh.personnel.quality.QualityGroup;
import vn.vinhdanh.personnel.quality.QualityService;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.web.shared.Ids;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** One finding: what is wrong, the rows that prove it, what mends it, or why it is right. */
@Named
@ViewScoped
public class FindingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private QualityService quality;
    @Inject
    private TextMap texts;

    private String id;
    private FindingView view;
    private String because;
    private String reason;

    /** Reads the finding named in the address. */
    public void load() {
        view = quality.get(Ids.required(id));
        reason = FindingWords.reason(getRow());
    }

    /** Writes what the finding offers. */
    public void cure() throws IOException {
        FindingRow row = quality.cure(getRow().id(), reason);
        back(texts.format("quality.page.cured", row.fullName(), words().cure(row)));
    }

    /** It is right, because ... */
    public void accept() throws IOException {
        quality.accept(getRow().id(), because);
        back(texts.format("quality.page.accepted", getRow().fullName()));
    }

    /** It is not right after all. */
    public void reopen() throws IOException {
        quality.reopen(getRow().id());
        back(texts.format("quality.page.reopened", getRow().fullName()));
    }

    /** Back to the others of the kind: they are worked off one after the other. */
    private void back(String said) throws IOException {
        Said.doneThere(said);
        Faces.redirect(Faces.getRequestContextPath() + "/quality/" + getListAddress());
    }

    public String getListAddress() {
        return "quality.xhtml?kind=" + getRow().kind();
    }

    /** Where the record is put right by hand. */
    public String getEditAddress() {
        return MendingPlace.of(getRow());
    }

    private FindingWords words() {
        return new FindingWords(Texts.of(Faces.getLocale()), "en".equals(Faces.getLocale().getLanguage()));
    }

    public String getSentence() {
        return words().sentence(getRow());
    }

    public String getCure() {
        return words().cure(getRow());
    }

    public boolean isByNumber() {
        return QualityPage.byNumber(getRow());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getAdvice() {
        return words().advice(getRow());
    }

    /** A stored value as people write it. */
    public String value(String stored) {
        return stored == null ? "–" : words().value(stored);
    }

    public boolean isDuplicate() {
        return getRow().kind().group() == QualityGroup.DUPLICATE;
    }

    public FindingRow getRow() {
        return view.row();
    }

    public List<FactLine> getFacts() {
        return view.facts();
    }

    public List<Proof> getProofs() {
        return view.proofs();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
