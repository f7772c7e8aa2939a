package vn.vinhdanh.web.imports;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.personnel.imports.target.Dependent;
import vn.vinhdanh.personnel.imports.ImportBatchRow;
import vn.vinhdanh.personnel.imports.ImportColumn;
import vn.vinhdanh.personnel.imports.ImportLaterChange;
import vn.vinhdanh.personnel.imports.ImportPreview;
import vn.vinhdanh.personnel.imports.ImportService;
import vn.vinhdanh.personnel.imports.ImportSheet;
import vn.vinhdanh.personnel.imports.ImportStatus;
import vn.vinhdanh.personnel.imports.ImportUnit;
import vn.vinhdanh.personnel.imports.sheet.Field;
import vn.vinhdanh.personnel.imports.sheet.Selection;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.web.shared.Choice;
import vn.vinhdanh.web.shared.Ids;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** One workbook: how its columns were taken, row by row what was understood, what writing it will do, and taking it back. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NAMED = 12;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    @EJB
    private ImportService imports;
    @Inject
    private TextMap texts;

    private String id;
    private transient ImportPreview preview;
    private Map<Integer, String> choice = new HashMap<>();
    private Integer sheet;
    private transient List<String> dependents;
    private transient List<ImportLaterChange> changes;

    /** Reads what the address names. */
    public void load() {
        read();
        sheet = chosenSheet();
        preview.columns().forEach(c -> choice.put(c.index(), c.field() == null ? "" : c.field().name()));
    }

    /** Figures are shown as they stand after what was just done, not as they stood when the request came. */
    public void refresh() {
        preview = null;
    }

    private void read() {
        preview = imports.get(Ids.required(id));
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
        List<Integer> chosen = preview().sheets().stream().filter(ImportSheet::chosen).map(ImportSheet::index).toList();
        return chosen.size() == 1 ? chosen.get(0) : null;
    }

    /** Which sheets of several are one list here; nothing where the file has only one. */
    public String getRead() {
        List<String> read = preview().sheets().stream().filter(ImportSheet::chosen).map(ImportSheet::name).toList();
        return preview().sheets().size() < 2 ? "" : texts.format("imports.sheets.read", read.size(), preview().sheets().size(), String.join(", ", read));
    }

    /** Which sheets were not read, and why. */
    public List<String> getLeftOut() {
        return preview().sheets().stream().filter(s -> s.leftOut() != null).map(s -> texts.format("imports.sheets.left", s.name(), texts.of(s.leftOut()))).toList();
    }

    /** The sheets of the workbook; hidden ones say so. */
    public List<Choice> getSheets() {
        return preview().sheets().stream().map(s -> new Choice(s.index(), s.hidden() ? texts.format("imports.map.hidden", s.name()) : s.name())).toList();
    }

    /** What of a file was changed, in the words of its history. */
    public String changed(ImportLaterChange change) {
        String field = Stream.of("history.field.", "personnel.field.", "enum.RecordField.").map(prefix -> prefix + change.field()).filter(texts::containsKey).findFirst()
                .map(texts::get).orElse(change.field());
        String section = "history.section." + change.section();
        return (texts.containsKey(section) ? texts.get(section) + ": " : "") + field;
    }

    private void again(String key) throws IOException {
        Said.doneThere(texts.get(key));
        Faces.redirect(Faces.getRequestContextPath() + "/imports/import.xhtml?id=" + id);
    }

    private String sentence(Dependent dependent) {
        return dependent.message(Texts.of(Faces.getLocale()));
    }

    /** What writing will do, before it is done. */
    public String getForecast() {
        String rows = texts.format("imports.commit.forecast", preview().counts().create(), preview().counts().update(), preview().counts().same(), preview().counts().error());
        List<String> units = preview().units().stream().filter(ImportUnit::created).map(ImportUnit::name).toList();
        if (units.isEmpty()) {
            return rows;
        }
        String named = String.join(", ", units.subList(0, Math.min(NAMED, units.size())));
        return rows + " " + texts.format("imports.commit.units", units.size(), units.size() <= NAMED ? named
                : texts.format("imports.commit.units.more", named, units.size() - NAMED));
    }

    /** Units of the file that the registry does not know and about which something is to be said. */
    public List<ImportUnit> getUnits() {
        return preview().units().stream().filter(ImportUnit::choice).toList();
    }

    /** What writing has done. */
    public String getResult() {
        ImportBatchRow batch = preview().batch();
        return batch.created() == null ? "" : texts.format("imports.commit.done", batch.created(), batch.updated(), batch.unchanged(), batch.skipped());
    }

    /** How many rows were typed in an old encoding. */
    public String getRepaired() {
        return texts.format("imports.repair.rows", preview().repairedRows());
    }

    /** What a column may be taken for. */
    public List<Choice> getFields() {
        return preview().fields().stream().map(f -> new Choice(f.name(), texts.of(f))).toList();
    }

    /** "12 of 14 columns are used". */
    public String getMapped() {
        return texts.format("imports.map.used", preview().columns().stream().filter(c -> c.field() != null).count(), preview().columns().size());
    }

    public List<ImportColumn> getColumns() {
        return preview().columns();
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

    private ImportPreview preview() {
        if (preview == null) {
            read();
        }
        return preview;
    }

    /** When it was taken back, and how many people stay. */
    public String getTakenBack() {
        String when = WHEN.format(preview().batch().undoneAt());
        return preview().keptPeople() == 0 ? texts.format("imports.undo.at", when) : texts.format("imports.undo.at.rest", when, preview().keptPeople());
    }

    /** What was done since, for somebody who cannot take all of it back, or who has taken the rest back. */
    public List<ImportLaterChange> getChanges() {
        if (changes == null) {
            changes = isOpen() ? List.of() : imports.changedSince(Ids.required(id));
        }
        return changes;
    }

    /** What rests on the batch, as it stands now. */
    public List<String> getDependents() {
        if (dependents == null) {
            dependents = imports.dependents(Ids.required(id)).stream().map(this::sentence).toList();
        }
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
}
