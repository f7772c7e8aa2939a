package vn.vinhdanh.web.imports;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import vn.vinhdanh.personnel.imports.ImportBatchRow;
import vn.vinhdanh.personnel.imports.ImportService;
import vn.vinhdanh.personnel.imports.ImportWorkService;
import vn.vinhdanh.personnel.imports.file.ImportLimits;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.personnel.imports.work.ImportWork;
import vn.vinhdanh.personnel.imports.work.WorkState;
import vn.vinhdanh.shared.BusinessException;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.web.shared.Choice;
import vn.vinhdanh.web.shared.Failure;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** Where workbooks are handed in, with the list of earlier ones. */
@Named
@RequestScoped
public class ImportsPage {

    private static final int SHOWN = 50;
    /** Name of the field; Faces hands over no file that has no bytes, so that it is looked for in the request itself. */
    private static final String FILE = "file";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @EJB
    private ImportService imports;
    @EJB
    private ImportWorkService works;
    @Inject
    private TextMap texts;

    private final ImportLimits limits = ImportLimits.configured();
    private List<ImportBatchRow> rows;
    private ImportKind kind = ImportKind.ROSTER;
    private Part file;
    private String pasted;
    private boolean pasting;

    @PostConstruct
    void load() {
        rows = imports.list(SHOWN);
    }

    /** Reads the file and goes on to its preview; a file that cannot be taken is refused here, with the reason. */
    public void upload() throws IOException, ServletException {
        Part chosen = file != null ? file : Faces.getRequest().getPart(FILE);
        if (chosen == null || chosen.getSubmittedFileName() == null || chosen.getSubmittedFileName().isBlank()) {
            Said.refused(texts.get("imports.upload.none"));
            return;
        }
        read(name(chosen.getSubmittedFileName()), bytes(chosen));
    }

    /** Reads rows copied from a sheet; what was pasted stays in the field when it cannot be taken. */
    public void paste() throws IOException {
        pasting = true;
        if (pasted == null || pasted.isBlank()) {
            Said.refused(texts.get("imports.paste.none"));
            return;
        }
        read(texts.get("imports.paste.name"), (BYTE_ORDER_MARK + pasted).getBytes(StandardCharsets.UTF_8));
    }

    private void read(String name, byte[] content) throws IOException {
        try {
            long id = works.read(kind, name, content);
            ImportWork work = works.of(id);
            if (work.state() == WorkState.FAILED) {
                imports.discard(id);
                Said.refused(work.reason(Texts.of(Faces.getLocale())));
                return;
            }
            Faces.redirect(Faces.getRequestContextPath() + "/imports/import.xhtml?id=" + id);
        } catch (RuntimeException e) {
            BusinessException reason = Failure.of(e);
            if (reason == null) {
                throw e;
            }
            Said.refused(texts.problem(reason));
        }
    }

    private byte[] bytes(Part chosen) throws IOException {
        try (InputStream in = chosen.getInputStream()) {
            return in.readNBytes((int) limits.fileBytes() + 1);
        }
    }

    /** Some browsers send the whole path. */
    private static String name(String submitted) {
        return submitted == null ? null : submitted.substring(Math.max(submitted.lastIndexOf('/'), submitted.lastIndexOf('\\')) + 1);
    }

    /** Bytes a file may have; the browser refuses more before it sends them. */
    public long getMost() {
        return limits.fileBytes();
    }

    /** "At most 20 MB and 100,000 rows". */
    public String getLimit() {
        return texts.format("imports.upload.limit", limits.fileMegabytes(), limits.rows());
    }

    /** How a batch stands, as the colour of its badge. */
    public String kind(ImportBatchRow row) {
        return row.working() ? "info" : row.unread() ? "muted" : switch (row.status()) {
            case PREVIEW -> "info";
            case COMMITTED -> "good";
            case UNDONE -> "muted";
        };
    }

    /** The same as a sign. */
    public String icon(ImportBatchRow row) {
        if (row == null) {
            // the badge asks once, before there is a row, whether there is a sign at all
            return "pi-eye";
        }
        return row.working() ? "pi-spinner" : row.unread() ? "pi-ban" : switch (row.status()) {
            case PREVIEW -> "pi-eye";
            case COMMITTED -> "pi-check";
            case UNDONE -> "pi-undo";
        };
    }

    /** Was something handed in by the box for rows from the clipboard? It then stays open with what is said about it. */
    public boolean isPasting() {
        return pasting;
    }

    public List<Choice> getKinds() {
        return Stream.of(ImportKind.values()).map(k -> new Choice(k, texts.of(k))).toList();
    }

    public List<ImportBatchRow> getRows() {
        return rows;
    }

    public ImportKind getKind() {
        return kind;
    }

    public void setKind(ImportKind kind) {
        this.kind = kind;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
