package vn.vinhdanh.web.organisation;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import vn.vinhdanh.organisation.UnitKind;
import vn.vinhdanh.organisation.UnitRow;
import vn.vinhdanh.organisation.UnitService;
import vn.vinhdanh.organisation.reorganisation.StepInput;
import vn.vinhdanh.organisation.reorganisation.StepKind;
import vn.vinhdanh.organisation.reorganisation.StepRow;
import vn.vinhdanh.web.shared.Choice;
import vn.vinhdanh.web.shared.TextMap;

/** Where people and work of a step go: one of four ways is chosen first, so that only what this way needs is asked for. */
@Named
@ViewScoped
public class StepReceiver implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String WAY = "reorganisation.step.receiver.";

    /** The ways, in the order in which they are offered. */
    public enum Way {
        /** A unit that is there already. */
        EXISTING,
        /** A unit that this step founds. */
        NEW,
        /** A unit that another step of the plan founds. */
        FOUNDED,
        /** None: only a unit that is dissolved may have nobody left. */
        NONE
    }

    @EJB
    private UnitService units;
    @Inject
    private UnitChoices reach;
    @Inject
    private TextMap texts;

    private StepInput input;
    private List<StepRow> founding = List.of();
    private Way way = Way.EXISTING;
    private Long target;
    private Long founded;
    private Long parent;
    private List<Long> suggestedFor = List.of();
    private Long suggested;

    /** @param others the other steps of the plan that found a unit */
    void prepare(StepInput step, List<StepRow> others) {
        input = step;
        founding = others;
    }

    /** Writes into the step what the chosen way needs, and nothing that was typed for another way. */
    void settle() {
        boolean goes = input.getKind().hasTarget();
        input.setFounding(goes && way == Way.NEW);
        input.setTargetId(!goes ? null : way == Way.EXISTING ? target : way == Way.FOUNDED ? founded : null);
        if (input.isFounding()) {
            input.setParentId(parent);
        }
    }

    /** The ways this step may take. */
    public List<Choice> getWays() {
        return Stream.of(Way.values()).filter(w -> w != Way.FOUNDED || !founding.isEmpty()).filter(w -> w != Way.NONE || input.getKind() == StepKind.DISSOLVE)
                .map(w -> new Choice(w, texts.get(WAY + w))).toList();
    }

    /** Units that other steps of the plan found. */
    public List<Choice> getFoundings() {
        return founding.stream().map(s -> new Choice(s.id(), texts.with("reorganisation.step.new", s.newName()))).toList();
    }

    public List<Choice> getUnitKinds() {
        return Stream.of(UnitKind.values()).map(k -> new Choice(k, texts.of(k))).toList();
    }

    /** The unit the new one belongs to: the one chosen, or else the one all units of the step stand below. */
    public Long getParent() {
        return parent == null ? suggestion() : parent;
    }

    public void setParent(Long unit) {
        parent = unit;
    }

    public boolean isSuggested() {
        return getParent() != null && getParent().equals(suggestion());
    }

    private Long suggestion() {
        List<Long> sources = input.getSourceIds();
        if (!sources.equals(suggestedFor)) {
            suggestedFor = List.copyOf(sources);
            // a unit below another one of the step says nothing: what both come from stands above the upper one
            Set<Long> above = sources.stream().map(units::get).map(UnitRow::parentId).filter(unit -> !sources.contains(unit)).collect(Collectors.toSet());
            Long only = above.size() == 1 ? above.iterator().next() : null;
            suggested = only == null || reach.name(only.toString()) == null ? null : only;
        }
        return suggested;
    }

    public Way getWay() {
        return way;
    }

    public void setWay(Way way) {
        this.way = way;
    }

    public Long getTarget() {
        return target;
    }

    public void setTarget(Long unit) {
        target = unit;
    }

    public Long getFounded() {
        return founded;
    }

    public void setFounded(Long step) {
        founded = step;
    }
}
