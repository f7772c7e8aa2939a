package vn.vinhdanh.web.quality;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.personnel.quality.merge.MergeConflict;
import vn.vinhdanh.personnel.quality.merge.MergeInput;
import vn.vinhdanh.personnel.quality.merge.MergeLine;
import vn.vinhdanh.personnel.quality.merge.MergeMoves;
import vn.vinhdanh.personnel.quality.merge.MergeService;
import vn.vinhdanh.personnel.quality.merge.MergeView;
import vn.vinhdanh.web.shared.Ids;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** Two records side by side: in each line the right value is chosen, then they become one. */
@Named
@ViewScoped
public class MergePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String OTHER = "other";

    @EJB
    private MergeService merging;
    @Inject
    private TextMap texts;

    private String keep;
    private String other;
    private MergeView view;
    private MergeMoves moves;
    private final MergeInput input = new MergeInput();

    /** Reads the two records named in the address. */
    public void load() {
        view = merging.view(Ids.required(keep), Ids.required(other));
        input.setSurvivorId(view.kept().id());
        input.setAbsorbedId(view.other().id());
        input.setSeen(view.seen());
        moves = view.moves();
    }

    /** Merges as chosen and shows the person who remains. */
    public void merge() throws IOException {
        input.setTaken(taken());
        merging.merge(input);
        Said.doneThere(texts.format("quality.merge.done", view.kept().fullName()));
        Faces.redirect(Faces.getRequestContextPath() + "/personnel/person.xhtml?id=" + input.getSurvivorId());
    }

    /** Says again what comes along, as chosen by now. */
    public void recount() {
        moves = merging.moves(view.kept().id(), view.other().id(), taken());
    }

    private Set<String> taken() {
        Stream<String> keys = Stream.concat(getLines().stream().map(MergeLine::field), getConflicts().stream().map(MergeConflict::key));
        return keys.filter(key -> OTHER.equals(Faces.getRequestParameter("take." + key))).collect(Collectors.toSet());
    }

    /** What differs and has to be chosen. */
    public List<MergeLine> getLines() {
        return view.lines().stream().filter(MergeLine::isDifferent).toList();
    }

    /** In how many fields the two agree. */
    public int getSame() {
        return view.lines().size() - getLines().size();
    }

    public List<MergeConflict> getConflicts() {
        return view.forecast().conflicts();
    }

    public List<MergeMoves.Carried> getCarried() {
        return moves.carried();
    }

    /** Rows that are kept with the merged record, each part of the file with what names them. */
    public List<String> getAside() {
        Map<String, List<MergeMoves.Aside>> parts = moves.aside().stream()
                .collect(Collectors.groupingBy(MergeMoves.Aside::section, LinkedHashMap::new, Collectors.toList()));
        return parts.entrySet().stream().map(part -> label(part.getKey()) + " (" + part.getValue().size() + ")" + part.getValue().stream().map(MergeMoves.Aside::words)
                .filter(words -> words != null && !words.isBlank()).map(words -> value(part.getKey(), words))
                .reduce((one, next) -> one + "; " + next).map(words -> ": " + words).orElse("")).toList();
    }

    /** Signs that the two are two people. */
    public List<String> getDoubts() {
        return view.forecast().doubts().stream().map(d -> texts.format("quality.merge.doubt." + d.code(), value(d.code(), d.one()), value(d.code(), d.two())))
                .toList();
    }

    public List<String> getBlockers() {
        return view.forecast().blockers().stream().map(b -> texts.format("error." + b.code(), b.what())).toList();
    }

    /** What a field or a part of the file is called. */
    public String label(String name) {
        return new FieldWords(texts).label(name);
    }

    /** A stored value as people write it. */
    public String value(String name, String stored) {
        return new FieldWords(texts).value(name, stored);
    }

    public MergeView getView() {
        return view;
    }

    public MergeInput getInput() {
        return input;
    }

    public String getKeep() {
        return keep;
    }

    public void setKeep(String keep) {
        this.keep = keep;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }
}
