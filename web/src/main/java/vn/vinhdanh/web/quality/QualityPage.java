package vn.vinhdanh.web.quality;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.personnel.quality.FindingPage;
import vn.vinhdanh.personnel.quality.FindingRow;
import vn.vinhdanh.personnel.quality.FindingWords;
import vn.vinhdanh.personnel.quality.QualityBulkService;
import vn.vinhdanh.personnel.quality.QualityGroup;
import vn.vinhdanh.personnel.quality.QualityKind;
import vn.vinhdanh.personnel.quality.QualityOverview;
import vn.vinhdanh.personnel.quality.QualityService;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** The data-quality desk: counts per kind and unit, and the findings with what mends them. What narrows the list stands in the address. */
@Named
@ViewScoped
public class QualityPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private QualityService quality;
    @EJB
    private QualityBulkService bulk;
    @Inject
    private TextMap texts;

    private String kind;
    private String unit;
    private String person;
    private String state;
    private String after;
    private FindingRow asked;
    private String reason;
    private transient QualityOverview overview;
    private transient FindingPage page;

    /** One group of kinds with the address of each. */
    public record Group(QualityGroup group, List<KindLink> kinds) {
    }

    /** A kind, how many there are, where they are. */
    public record KindLink(QualityKind kind, long count, String address, boolean current) {
    }

    /** Reads the counts and the page of findings the address asks for. */
    public void load() {
        page = quality.list(address().filter(), after);
        overview = quality.overview(address().filter());
    }

    /** Checks the chosen unit, or all the reader's units, again. */
    public void check() throws IOException {
        long open = quality.check(address().filter().unitId());
        again(texts.format("quality.page.checked", open));
    }

    /** Opens the dialog that says what would be written, with a reason proposed. */
    public void ask(FindingRow row) {
        asked = row;
        reason = FindingWords.reason(row);
    }

    /** Writes what the finding asked about offers. */
    public void cure() throws IOException {
        FindingRow row = quality.cure(asked.id(), reason);
        again(texts.format("quality.page.cured", row.fullName(), words().cure(row)));
    }

    private void again(String said) throws IOException {
        Said.doneThere(said);
        Faces.redirect(Faces.getRequestContextPath() + "/quality/quality.xhtml" + address().query());
    }

    private QualityAddress address() {
        return new QualityAddress(kind, unit, person, state);
    }

    private FindingWords words() {
        return new FindingWords(Texts.of(Faces.getLocale()), "en".equals(Faces.getLocale().getLanguage()));
    }

    /** Whether only the personal ID says so. */
    public static boolean byNumber(FindingRow row) {
        return row != null && (row.kind() == QualityKind.ID_SEX || row.kind() == QualityKind.ID_YEAR || row.kind() == QualityKind.SEX_MISSING);
    }

    public boolean isByNumber() {
        return byNumber(asked);
    }

    public FindingRow getAsked() {
        return asked;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String sentence(FindingRow row) {
        return words().sentence(row);
    }

    public String cureOf(FindingRow row) {
        return words().cure(row);
    }

    public String advice(FindingRow row) {
        return words().advice(row);
    }

    /** Where it is put right by hand. */
    public String mendAddress(FindingRow row) {
        return MendingPlace.of(row);
    }

    /** The kinds found, by group. */
    public List<Group> getGroups() {
        return Stream.of(QualityGroup.values()).map(group -> new Group(group, overview().kinds().stream()
                .filter(k -> k.kind().group() == group && count(k) > 0)
                .map(k -> new KindLink(k.kind(), count(k), "quality.xhtml" + address().ofKind(k.kind()).query(), k.kind().name().equals(kind))).toList()))
                .filter(g -> !g.kinds().isEmpty()).toList();
    }

    private long count(QualityOverview.KindCount count) {
        return isAccepted() ? count.accepted() : count.open();
    }

    /** All findings in this state. */
    public long getTotal() {
        return overview().kinds().stream().mapToLong(this::count).sum();
    }

    /** The other state or the same without the kind. */
    public String stateAddress(String other) {
        return "quality.xhtml" + address().ofState(other).query();
    }

    public String unitAddress(Long other) {
        return "quality.xhtml" + address().ofUnit(other).query();
    }

    public String getAllAddress() {
        return "quality.xhtml" + address().ofKind(null).query();
    }

    /** Whether one cure of the chosen kind may be written for many at once. */
    public boolean isBulk() {
        return !isAccepted() && (person == null || person.isEmpty()) && address().filter().kind() != null && bulk.offers(address().filter().kind());
    }

    /** This list again, from its beginning. */
    public String getListAddress() {
        return "quality.xhtml" + address().query();
    }

    public String getBulkAddress() {
        return "cures.xhtml" + address().query();
    }

    public String getWorkbook() {
        return "quality.xlsx" + address().query();
    }

    /** Address of the page after this one; null on the last. */
    public String getNextAddress() {
        String query = address().query();
        return page().next() == null ? null : "quality.xhtml" + query + (query.isEmpty() ? "?" : "&") + "after=" + page().next();
    }

    public QualityOverview overview() {
        if (overview == null) {
            overview = quality.overview(address().filter());
        }
        return overview;
    }

    private FindingPage page() {
        if (page == null) {
            page = quality.list(address().filter(), after);
        }
        return page;
    }

    public QualityOverview getOverview() {
        return overview();
    }

    public List<FindingRow> getRows() {
        return page().rows();
    }

    public boolean isAccepted() {
        return QualityAddress.ACCEPTED.equals(state);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
