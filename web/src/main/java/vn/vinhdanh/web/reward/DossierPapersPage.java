package vn.vinhdanh.web.reward;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.reward.dossier.DossierView;
import vn.vinhdanh.reward.paper.PaperInput;
import vn.vinhdanh.reward.paper.PaperKind;
import vn.vinhdanh.reward.paper.PaperLine;
import vn.vinhdanh.reward.paper.PaperRegister;
import vn.vinhdanh.reward.paper.PaperRow;
import vn.vinhdanh.reward.paper.PaperService;
import vn.vinhdanh.reward.paper.PaperState;
import vn.vinhdanh.reward.paper.WaiverInput;
import vn.vinhdanh.web.shared.Choice;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** The register of papers on the page of a dossier: handing in, taking out, saying why something is not needed. */
@Named
@ViewScoped
public class DossierPapersPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final long KIB = 1024;

    @EJB
    private PaperService papers;
    @Inject
    private TextMap texts;

    private PaperRegister register;
    private PaperKind kind;
    private transient Part file;
    private WaiverInput waiver = new WaiverInput();

    /** Reads the register of the dossier of the page. */
    public void load(DossierView view) {
        register = papers.register(view.id());
        kind = register.missing().stream().map(PaperLine::kind).findFirst().orElse(PaperKind.OTHER);
        waiver.setDossierId(view.id());
        waiver.setVersion(view.version());
    }

    /** Hands the chosen file in. */
    public void attach() throws IOException {
        if (file == null || file.getSize() == 0) {
            Said.refused(texts.get("paper.choose"));
            return;
        }
        PaperInput input = new PaperInput();
        input.setDossierId(register.dossierId());
        input.setVersion(register.version());
        input.setKind(kind);
        input.setFileName(file.getSubmittedFileName() == null ? "" : file.getSubmittedFileName());
        try (InputStream content = file.getInputStream()) {
            input.setContent(content.readAllBytes());
        }
        papers.attach(input);
        again("paper.attached");
    }

    /** Takes a file out. */
    public void remove(PaperRow row) throws IOException {
        papers.remove(register.dossierId(), register.version(), row.id());
        again("paper.removed");
    }

    /** Notes why a paper is not needed. */
    public void waive() throws IOException {
        papers.waive(waiver);
        again("paper.waived");
    }

    /** The paper is asked for again. */
    public void ask(PaperLine line) throws IOException {
        papers.ask(register.dossierId(), register.version(), line.kind());
        again("paper.asked");
    }

    private void again(String key) throws IOException {
        Said.doneThere(texts.get(key));
        Faces.redirect(Faces.getRequestContextPath() + "/reward/dossier.xhtml?id=" + register.dossierId());
    }

    /** Colour of a state; the page asks once before there is a row. */
    public String colour(PaperState state) {
        return switch (state == null ? PaperState.OPTIONAL : state) {
            case MADE, PRESENT -> "good";
            case MISSING -> "bad";
            case WAIVED -> "warn";
            case LATER -> "info";
            case OPTIONAL -> "muted";
        };
    }

    /** Sign of a state, so that nobody needs the colour. */
    public String icon(PaperState state) {
        return switch (state == null ? PaperState.OPTIONAL : state) {
            case MADE, PRESENT -> "pi-check";
            case MISSING -> "pi-times";
            case WAIVED -> "pi-minus-circle";
            case LATER -> "pi-clock";
            case OPTIONAL -> "pi-minus";
        };
    }

    /** Size of a file in words. */
    public String size(PaperRow row) {
        long kib = Math.max(1, (row.bytes() + KIB - 1) / KIB);
        return kib < KIB ? kib + " KB" : String.format(Faces.getLocale(), "%.1f MB", (double) kib / KIB);
    }

    public List<Choice> getKinds() {
        return Stream.of(PaperKind.values()).map(k -> new Choice(k, texts.of(k))).toList();
    }

    /** What is missing and could be declared not needed. */
    public List<Choice> getMissing() {
        return register.missing().stream().map(l -> new Choice(l.kind(), texts.of(l.kind()))).toList();
    }

    /** Names of what is missing. */
    public String getMissingNames() {
        return String.join(", ", register.missing().stream().map(l -> texts.of(l.kind())).toList());
    }

    public PaperRegister getRegister() {
        return register;
    }

    public PaperKind getKind() {
        return kind;
    }

    public void setKind(PaperKind kind) {
        this.kind = kind;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public WaiverInput getWaiver() {
        return waiver;
    }
}
