package vn.vinhdanh.web.imports;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.personnel.imports.ImportAnswer;
import vn.vinhdanh.personnel.imports.ImportCell;
import vn.vinhdanh.personnel.imports.ImportCorrectionService;
import vn.vinhdanh.personnel.imports.ImportFilter;
import vn.vinhdanh.personnel.imports.ImportProblem;
import vn.vinhdanh.personnel.imports.ImportRow;
import vn.vinhdanh.personnel.imports.ImportService;
import vn.vinhdanh.shared.BusinessException;
import vn.vinhdanh.shared.Page;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.web.shared.Failure;
import vn.vinhdanh.web.shared.Ids;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** The rows of one workbook, page by page: what was understood of each, and where somebody has to say what is meant. */
@Named("importRows")
@ViewScoped
public class ImportRowsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    @EJB
    private ImportService imports;
    @EJB
    private ImportCorrectionService corrections;
    @Inject
    private TextMap texts;
    @Inject
    private ImportPage batch;

    private String id;
    private String status;
    private String page;
    private int opened;
    private transient List<ImportCell> cells;
    private transient Page<ImportRow> rows;

    /** Says whom a row means; row, answer and person come from the button that was pressed. */
    public void answer() {
        String person = Faces.getRequestParameter("person");
        ImportAnswer answer = Stream.of(ImportAnswer.values()).filter(a -> a.name().equals(Faces.getRequestParameter("answer"))).findFirst().orElseThrow();
        settle(() -> corrections.answer(Ids.required(id), number("row"), answer, person == null || person.isEmpty() ? null : Long.valueOf(person)));
    }

    /** Says which unit a name means; the name and the unit, none for a new one, come from the button that was pressed. */
    public void unit() {
        String same = Faces.getRequestParameter("same");
        settle(() -> corrections.unit(Ids.required(id), Faces.getRequestParameter("unit"), same == null || same.isEmpty() ? null : Ids.required(same)));
    }

    /** Corrects the cell in which somebody has typed; row, column and both texts come from the cell. */
    public void fix() {
        settle(() -> corrections.fix(Ids.required(id), number("row"), Faces.getRequestParameter("column"), Faces.getRequestParameter("was"), Faces.getRequestParameter("text")));
    }

    /** Opens the cells of a row to correct any of them, or closes them again. */
    public void open() {
        int row = number("row");
        opened = row == opened ? 0 : row;
        rows = null;
        cells = null;
    }

    /** The cells of the opened row; none when somebody has written the rows meanwhile. */
    public List<ImportCell> getCells() {
        if (cells == null) {
            cells = opened == 0 || !batch.isOpen() ? List.of() : corrections.cells(Ids.required(id), opened);
        }
        return cells;
    }

    /** Number of the row whose cells are open; 0 for none. */
    public int getOpened() {
        return opened;
    }

    private void settle(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            BusinessException refused = Failure.of(e);
            if (refused == null) {
                throw e;
            }
            Said.refused(texts.problem(refused));
        }
        rows = null;
        cells = null;
        batch.refresh();
    }

    private static int number(String name) {
        return Math.toIntExact(Ids.required(Faces.getRequestParameter(name)));
    }

    /** The sentence of a problem, with its column. */
    public String sentence(ImportProblem problem) {
        return problem.message(Texts.of(Faces.getLocale()));
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
    private ImportFilter filter() {
        return Stream.of(ImportFilter.values()).filter(s -> s.name().equals(status)).findFirst().orElse(null);
    }

    /** The narrowing as part of an address; nothing when all rows are shown. */
    public String getNarrowed() {
        return filter() == null ? "" : "&status=" + filter();
    }

    /** Number of the page before, null on the first. */
    public Integer getPrevious() {
        return first() > 1 ? Integer.valueOf(first() / SHOWN) : null;
    }

    /** Number of the page after, null on the last. */
    public Integer getNext() {
        return first() - 1 + SHOWN < rows().total() ? Integer.valueOf(first() / SHOWN + 2) : null;
    }

    public List<ImportFilter> getFilters() {
        return List.of(ImportFilter.values());
    }

    public List<ImportRow> getRows() {
        return rows().items();
    }

    private Page<ImportRow> rows() {
        if (rows == null) {
            rows = imports.slice(Ids.required(id), filter(), first() - 1, SHOWN);
        }
        return rows;
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
