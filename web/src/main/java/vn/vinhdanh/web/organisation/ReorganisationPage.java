package vn.vinhdanh.web.organisation;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.organisation.reorganisation.ReorganisationReadService;
import vn.vinhdanh.organisation.reorganisation.ReorganisationRow;
import vn.vinhdanh.organisation.reorganisation.ReorganisationService;
import vn.vinhdanh.organisation.reorganisation.ReorganisationState;
import vn.vinhdanh.organisation.reorganisation.StepKind;
import vn.vinhdanh.organisation.reorganisation.StepRow;
import vn.vinhdanh.organisation.reorganisation.TouchCount;
import vn.vinhdanh.organisation.reorganisation.TouchKind;
import vn.vinhdanh.organisation.reorganisation.TouchRow;
import vn.vinhdanh.organisation.staffing.StaffKind;
import vn.vinhdanh.web.shared.Ids;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** One plan: its steps, the dry run with everybody and everything it touches, and carrying it out. */
@Named
@ViewScoped
public class ReorganisationPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 100;

    @EJB
    private ReorganisationService reorganisations;
    @EJB
    private ReorganisationReadService reading;
    @Inject
    private TextMap texts;
    @Inject
    private Clock clock;

    private String id;
    private String show;
    private String page;
    private ReorganisationRow plan;
    private List<StepRow> steps;
    private List<TouchCount> counts;
    private List<TouchRow> conflicts;
    private List<TouchRow> touches = List.of();

    /** Reads the plan and, of what the dry run saw, the kind chosen in the address. */
    public void load() {
        long number = Ids.required(id);
        plan = reading.get(number);
        steps = reading.steps(number);
        counts = plan.foreseenAt() == null ? List.of() : reading.counts(number);
        conflicts = plan.foreseenAt() == null ? List.of() : reading.conflicts(number);
        TouchKind kind = kind();
        touches = kind == null ? List.of() : reading.touches(number, kind, getPageNumber());
    }

    private TouchKind kind() {
        if (counts.isEmpty()) {
            return null;
        }
        return counts.stream().map(TouchCount::kind).filter(k -> k.name().equals(show)).findFirst()
                .orElseGet(() -> counts.stream().map(TouchCount::kind).filter(k -> k == TouchKind.PERSON).findFirst().orElse(counts.get(0).kind()));
    }

    /** Looks what the steps would touch. */
    public void foresee() throws IOException {
        reorganisations.foresee(plan.id());
        again("reorganisation.page.foreseen");
    }

    /** Carries the plan out, or leaves it to its day. */
    public void confirm() throws IOException {
        ReorganisationState state = reorganisations.confirm(plan.id(), plan.version());
        again(state == ReorganisationState.APPLIED ? "reorganisation.page.applied" : "reorganisation.page.planned");
    }

    /** Gives the plan up. */
    public void cancel() throws IOException {
        reorganisations.cancel(plan.id(), plan.version());
        again("reorganisation.page.cancelled");
    }

    /** Takes a step out. */
    public void remove(StepRow step) throws IOException {
        reorganisations.remove(plan.id(), step.id());
        again("reorganisation.page.removed");
    }

    private void again(String said) throws IOException {
        Said.doneThere(texts.get(said));
        Faces.redirect(Faces.getRequestContextPath() + "/organisation/reorganisation.xhtml?id=" + plan.id());
    }

    /** Where that can be looked at or cleared up which stands in the way; null when there is no such page. */
    public String address(TouchRow row) {
        return switch (row.kind()) {
            case SHEET -> "/classification/sheet.xhtml?id=" + row.refId();
            case PERSON -> "/personnel/person.xhtml?id=" + row.refId();
            default -> null;
        };
    }

    /** The second line of something touched, in words. */
    public String detail(TouchRow row) {
        if (row.kind() == TouchKind.GRANT) {
            return texts.get("enum.Role." + row.detail());
        }
        if (row.kind() != TouchKind.QUOTA) {
            return row.detail();
        }
        String[] posts = row.parts();
        return texts.format("0".equals(posts[3]) ? "reorganisation.touch.posts" : "reorganisation.touch.posts.cut",
                texts.of(StaffKind.valueOf(posts[0])), posts[1], posts[2], posts[3]);
    }

    /** Whether the reader may change this plan. */
    public boolean isEditable() {
        return plan.state().isOpen() && Faces.isUserInRole("REGISTRY_OFFICER");
    }

    /** Whether everything is ready to be carried out. */
    public boolean isReady() {
        return isEditable() && plan.foreseenAt() != null && !steps.isEmpty() && conflicts.stream().noneMatch(c -> c.conflict().isBlocking());
    }

    /** Whether its day is still to come. */
    public boolean isLater() {
        return plan.effectiveOn().isAfter(LocalDate.now(clock));
    }

    public List<StepKind> getKinds() {
        return Stream.of(StepKind.values()).toList();
    }

    public TouchKind getKind() {
        return kind();
    }

    /** From 0. */
    public int getPageNumber() {
        return page == null || !page.matches("\\d{1,4}") ? 0 : Integer.parseInt(page);
    }

    public boolean isMore() {
        return touches.size() == PAGE;
    }

    public int getOffset() {
        return getPageNumber() * PAGE;
    }

    public ReorganisationRow getPlan() {
        return plan;
    }

    public List<StepRow> getSteps() {
        return steps;
    }

    public List<TouchCount> getCounts() {
        return counts;
    }

    public List<TouchRow> getConflicts() {
        return conflicts;
    }

    public List<TouchRow> getTouches() {
        return touches;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
