package vn.vinhdanh.web.imports;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.personnel.imports.target.Dependent;
import vn.vinhdanh.personnel.imports.ImportColumn;
import vn.vinhdanh.personnel.imports.ImportInUseException;
import vn.vinhdanh.personnel.imports.ImportPreview;
import vn.vinhdanh.personnel.imports.ImportProblem;
import vn.vinhdanh.personnel.imports.ImportResult;
import vn.vinhdanh.personnel.imports.ImportRow;
import vn.vinhdanh.personnel.imports.ImportService;
import vn.vinhdanh.personnel.imports.ImportSheet;
import vn.vinhdanh.personnel.imports.ImportStatus;
import vn.vinhdanh.personnel.imports.sheet.Field;
import vn.vinhdanh.personnel.imports.sheet.Selection;
import vn.vinhdanh.personnel.imports.sheet.Severity;
import vn.vinhdanh.shared.BusinessException;
import vn.vinhdanh.shared.Page;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.web.shared.Choice;
import vn.vinhdanh.web.shared.Failure;
import vn.vinhdanh.web.shared.Ids;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** One workbook: how its columns were taken, row by row what was understood, what writing it will do, and taking it back. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;
    private static final String STALE = "IMPORT_PREVIEW_STALE";

    @EJB
    private ImportService imports;
    @Inject
    private TextMap texts;

    private String id;
    private String status;
    private String page;
    private transient ImportPreview preview;
    private transient Page<ImportRow> rows;
    private Map<Integer, String> choice = new HashMap<>();
    private Integer sheet;
    private List<String> dependents = List.of();

    /** Reads what the address names. */
    public void load() {
        read();
        sheet = chosenSheet();
        preview.columns().forEach(c -> choice.put(c.index(), c.field() == null ? "" : c.field().name()));
    }

    private void read() {
        long batch = Ids.required(id);
        preview = imports.get(batch);
        rows = imports.slice(batch, severity(), first() - 1, SHOWN);
    }

    /** Takes the sheet and the columns as chosen and shows the rows anew; the columns of another sheet are recognised first. */
    public void remap() throws IOException {
        Map<Integer, Field> fields = new HashMap<>();
        if (Objects.equals(sheet, chosenSheet())) {
            choice.forEach((column, name) -> fields.put(column, name == null || name.isEmpty() ? null : Field.valueOf(name)));
        }
        imports.remap(Ids.required(id), new Selection(sheet, fields));
        again("imports.map.done");
    }

    private Integer chosenSheet() {
        return preview().sheets().stream().filter(ImportSheet::chosen).map(ImportSheet::index).findFirst().orElse(null);
    }

    /** The sheets of the workbook; hidden ones say so. */
    public List<Choice> getSheets() {
        return preview().sheets().stream().map(s -> new Choice(s.index(), s.hidden() ? texts.format("imports.map.hidden", s.name()) : s.name())).toList();
    }

    /** Writes the rows without errors; where the registry has moved since the preview, shows what writing would do now. */
    public void commit() throws IOException {
        try {
            ImportResult result = imports.commit(Ids.required(id));
            Said.doneThere(texts.format("imports.commit.done", result.created(), result.updated(), result.unchanged(), result.skipped()));
        } catch (RuntimeException e) {
            BusinessException refused = Failure.of(e);
            if (refused == null || !STALE.equals(refused.code())) {
                throw e;
            }
            imports.judge(Ids.required(id));
            Said.warnedThere(texts.problem(refused));
        }
        Faces.redirect(Faces.getRequestContextPath() + "/imports/import.xhtml?id=" + id);
    }

    /** Takes the batch back, or says what depends on it. */
    public void undo() throws IOException {
        try {
            imports.undo(Ids.required(id));
            again("imports.undo.done");
        } catch (RuntimeException e) {
            if (!(Failure.of(e) instanceof ImportInUseException inUse)) {
                throw e;
            }
            dependents = inUse.dependents().stream().map(this::sentence).toList();
            Said.refused(texts.problem(inUse));
        }
    }

    private void again(String key) throws IOException {
        Said.doneThere(texts.get(key));
        Faces.redirect(Faces.getRequestContextPath() + "/imports/import.xhtml?id=" + id);
    }

    private String sentence(Dependent dependent) {
        return dependent.message(Texts.of(Faces.getLocale()));
    }

    /** The sentence of a problem, with its column. */
    public String sentence(ImportProblem problem) {
        return problem.message(Texts.of(Faces.getLocale()));
    }

    /** What writing will do, before it is done. */
    public String getForecast() {
        return texts.format("imports.commit.forecast", preview().counts().create(), preview().counts().update(), preview().counts().same(), preview().counts().error());
    }

    /** How many rows were typed in an old encoding. */
    public String getRepaired() {
        return texts.format("imports.repair.rows", preview().repairedRows());
    }

    /** "1–50 of 214" in the reader's language. */
    public String getRange() {
        return texts.format("imports.rows.range", rows().items().isEmpty() ? 0 : first(), first() - 1 + rows().items().size(), rows().total());
    }

    private int first() {
        int number = page != null && page.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(page)) : 1;
        return (number - 1) * SHOWN + 1;
    }

    // a status typed wrongly into the address narrows nothing
    private Severity severity() {
        return Stream.of(Severity.values()).filter(s -> s.name().equals(status)).findFirst().orElse(null);
    }

    /** The narrowing as part of an address; nothing when all rows are shown. */
    public String getNarrowed() {
        return severity() == null ? "" : "&status=" + severity();
    }

    /** Number of the page before, null on the first. */
    public Integer getPrevious() {
        return first() > 1 ? Integer.valueOf(first() / SHOWN) : null;
    }

    /** Number of the page after, null on the last. */
    public Integer getNext() {
        return first() - 1 + SHOWN < rows().total() ? Integer.valueOf(first() / SHOWN + 2) : null;
    }

    /** What a column may be taken for. */
    public List<Choice> getFields() {
        return Field.choices(preview().batch().kind()).stream().map(f -> new Choice(f.name(), texts.of(f))).toList();
    }

    /** "12 of 14 columns are used". */
    public String getMapped() {
        return texts.format("imports.map.used", preview().columns().stream().filter(c -> c.field() != null).count(), preview().columns().size());
    }

    public List<ImportColumn> getColumns() {
        return preview().columns();
    }

    public List<Severity> getSeverities() {
        return List.of(Severity.values());
    }

    public boolean isOpen() {
        return preview().batch().status() == ImportStatus.PREVIEW;
    }

    /** Are there rows to send back, and is the file still there to take them from? */
    public boolean isCorrectable() {
        return isOpen() ? preview().counts().error() + preview().counts().warning() > 0 : isUndoable() && preview().counts().error() > 0;
    }

    public boolean isUndoable() {
        return preview().batch().status() == ImportStatus.COMMITTED;
    }

    public ImportPreview getPreview() {
        return preview();
    }

    public List<ImportRow> getRows() {
        return rows().items();
    }

    private ImportPreview preview() {
        if (preview == null) {
            read();
        }
        return preview;
    }

    private Page<ImportRow> rows() {
        if (rows == null) {
            read();
        }
        return rows;
    }

    public List<String> getDependents() {
        return dependents;
    }

    public Integer getSheet() {
        return sheet;
    }

    public void setSheet(Integer sheet) {
        this.sheet = sheet;
    }

    public Map<Integer, String> getChoice() {
        return choice;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
