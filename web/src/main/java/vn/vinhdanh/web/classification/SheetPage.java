package vn.vinhdanh.web.classification;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.classification.Finding;
import vn.vinhdanh.classification.QuotaMeter;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.classification.sheet.GridRow;
import vn.vinhdanh.classification.sheet.SheetRow;
import vn.vinhdanh.classification.sheet.SheetService;
import vn.vinhdanh.classification.sheet.SheetView;
import vn.vinhdanh.classification.sheet.UnitLevelInput;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.StaleException;
import vn.vinhdanh.web.shared.Choice;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** The grid of one unit: each line is saved as soon as it is left; the version of a line is the one its writer saw. */
@Named
@ViewScoped
public class SheetPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private SheetService sheets;
    @Inject
    private TextMap texts;

    private Long id;
    private SheetView view;
    private List<GridLine> lines = List.of();
    private String reason;
    private RatingLevel unitLevel;
    private UnitLevelInput completion = new UnitLevelInput();

    /** Reads the sheet named in the address. */
    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        view = sheets.view(id);
        unitLevel = view.sheet().unitLevel();
        lines = view.rows().stream().map(r -> new GridLine(r, view.findings().getOrDefault(r.id(), List.of()))).toList();
    }

    /** The score changed: the level is read from it again. */
    public void scored(GridLine line) {
        line.getInput().setLevel(null);
        save(line);
    }

    /** A ground for the lowest level or for not classifying changed: the level is read again. */
    public void grounded(GridLine line) {
        line.getInput().setLevel(null);
        save(line);
    }

    /** Saves one line; the others keep what is typed and the version they were read with. */
    public void save(GridLine line) {
        try {
            sheets.save(id, List.of(line.getInput()));
        } catch (StaleException e) {
            GridRow stored = stored(line);
            line.meet(stored, view.findings().getOrDefault(stored.id(), List.of()));
            throw e;
        }
        GridRow stored = stored(line);
        line.take(stored, view.findings().getOrDefault(stored.id(), List.of()));
        line.markSaved();
    }

    /** The line as somebody else saved it; the rest of the grid goes on. */
    public void takeTheirs(GridLine line) {
        GridRow stored = stored(line);
        line.take(stored, view.findings().getOrDefault(stored.id(), List.of()));
    }

    /** The own values, over those of somebody else that were shown. */
    public void keepMine(GridLine line) {
        line.insist();
        save(line);
    }

    private GridRow stored(GridLine line) {
        view = sheets.view(id);
        return view.rows().stream().filter(r -> r.id() == line.getRow().id()).findFirst().orElseThrow(NotFoundException::new);
    }

    /** What somebody else saved: the level, or why there is none. */
    public String said(GridRow row) {
        String level = row.notClassified() == null ? texts.of(row.level()) : texts.of(row.notClassified());
        String score = row.score() == null ? "" : word(row.score()) + " · ";
        return score + (level.isEmpty() ? "–" : level);
    }

    /** Hands the sheet to the head of the unit. */
    public void submit() throws IOException {
        sheets.submit(id, sheets.view(id).sheet().version());
        done("classification.sheet.submitted");
    }

    /** The head stands for it. */
    public void confirm() throws IOException {
        sheets.confirm(id, view.sheet().version());
        done("classification.sheet.confirmed");
    }

    /** Back to the clerk, with the reason. */
    public void giveBack() throws IOException {
        sheets.giveBack(id, view.sheet().version(), reason);
        done("classification.sheet.returned");
    }

    /** The director sets the level of the unit itself. */
    public void rateUnit() throws IOException {
        sheets.rateUnit(id, view.sheet().version(), unitLevel);
        done("classification.sheet.unitRated");
    }

    /** The director completes a level of the unit that the decision left out. */
    public void completeUnit() throws IOException {
        completion.setSheetId(id);
        completion.setVersion(view.sheet().version());
        sheets.completeUnitLevel(completion);
        done("classification.sheet.unitRated");
    }

    private void done(String key) throws IOException {
        Said.doneThere(texts.get(key));
        Faces.redirect(Faces.getRequestContextPath() + "/classification/sheet.xhtml?id=" + id);
    }

    /** Name of the people a meter counts. */
    public String label(QuotaMeter meter) {
        return meter.group().personType() == null ? texts.get("classification.meter.noType") : texts.of(meter.group().personType());
    }

    /** Whom a count of the whole agency covers. */
    public String counted(QuotaMeter meter) {
        return texts.format("classification.meter.agency", meter.people());
    }

    /** The same kind of people on this sheet, for information; null when nobody of them stands on it. */
    public QuotaMeter own(QuotaMeter meter) {
        return view.meters().stream().filter(m -> m.group().equals(meter.group())).findFirst().orElse(null);
    }

    /** A group in which the cap leaves nobody, with the number of its people and where they are counted. */
    public String group(QuotaMeter meter) {
        String tasks = meter.group().taskGroup();
        String name = tasks == null ? "" : tasks.startsWith("UNIT-") ? view.sheet().unitName() : texts.get("classification.group." + tasks);
        return label(meter) + (name.isEmpty() ? "" : " – " + name) + " ("
                + texts.format(tasks != null && tasks.startsWith("UNIT-") ? "classification.meter.unit" : "classification.meter.agency", meter.people()) + ")";
    }

    /** More are EXCELLENT in a group than its cap allows: it says so before the head confirms and the director decides. */
    public String over(QuotaMeter meter) {
        return texts.format("classification.meter.over", group(meter), meter.excellent(), meter.cap());
    }

    /** What the head is asked before confirming. */
    public String getConfirmation() {
        return texts.get(view == null || view.exceeded().isEmpty() ? "classification.sheet.confirm.confirm" : "classification.sheet.confirm.over");
    }

    /** The sentence of a finding; its citation is the title of the sentence. */
    public String text(Finding finding) {
        Object[] args = finding.args().stream().map(this::word).toArray();
        return texts.format("classification.finding." + finding.code(), args);
    }

    private String word(Object arg) {
        if (arg instanceof BigDecimal score) {
            return new ScoreConverter().getAsString(Faces.getContext(), null, score);
        }
        return arg instanceof Enum<?> value ? texts.of(value) : String.valueOf(arg);
    }

    /** Segments of the distribution bar. */
    public List<Segment> getDistribution() {
        int people = view.rows().size();
        return Stream.of(RatingLevel.values()).filter(l -> view.distribution().getOrDefault(l, 0L) > 0)
                .map(l -> new Segment(l, view.distribution().get(l), people)).toList();
    }

    /** Part of the people who hold one level. */
    public record Segment(RatingLevel level, long people, int of) implements Serializable {

        /** Width in percent. */
        public int percent() {
            return (int) Math.round(people * 100.0 / of);
        }
    }

    /** The director may set the level of the unit until the decision. */
    public boolean isMayRateUnit() {
        return Faces.isUserInRole("DIRECTOR") && !"DECIDED".equals(view.sheet().status().name());
    }

    /** The director may complete a level the decision left out. */
    public boolean isMayCompleteUnit() {
        return Faces.isUserInRole("DIRECTOR") && view.sheet().isUnitUnrated();
    }

    /** May send the sheet back: the head what was submitted, the director what was confirmed. */
    public boolean isMayReturn() {
        return view.mayConfirm() || view.mayDecide();
    }

    public List<Choice> getUnitLevels() {
        return Stream.of(RatingLevel.values()).filter(RatingLevel::isClassified).map(l -> new Choice(l, texts.of(l))).toList();
    }

    public UnitLevelInput getCompletion() {
        return completion;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public SheetView getView() {
        return view;
    }

    public SheetRow getSheet() {
        return view.sheet();
    }

    public List<GridLine> getLines() {
        return lines;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public RatingLevel getUnitLevel() {
        return unitLevel;
    }

    public void setUnitLevel(RatingLevel unitLevel) {
        this.unitLevel = unitLevel;
    }
}
