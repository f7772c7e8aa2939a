package vn.vinhdanh.web.quality;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.personnel.quality.merge.MergeUndoInput;
import vn.vinhdanh.personnel.quality.merge.MergeUndoService;
import vn.vinhdanh.personnel.quality.merge.MergeUndoView;
import vn.vinhdanh.web.shared.Ids;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** A merge that is taken back: what goes back, what stays because it was changed since. */
@Named
@ViewScoped
public class UnmergePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private MergeUndoService merges;
    @Inject
    private TextMap texts;

    private String id;
    private MergeUndoView view;
    private final MergeUndoInput input = new MergeUndoInput();

    /** Reads the merge named in the address. */
    public void load() {
        view = merges.view(Ids.required(id));
        input.setMergeId(view.merge().id());
        input.setSeen(view.seen());
    }

    /** Takes it back and shows the record that remained. */
    public void undo() throws IOException {
        merges.undo(input);
        Said.doneThere(texts.format("quality.unmerge.done", view.merge().survivor(), view.merge().absorbed()));
        Faces.redirect(Faces.getRequestContextPath() + "/personnel/person.xhtml?tab=history&id=" + view.merge().survivorId());
    }

    /** What a field or a part of the file is called. */
    public String label(String name) {
        return new FieldWords(texts).label(name);
    }

    /** A stored value as people write it. */
    public String value(String name, String stored) {
        return new FieldWords(texts).value(name, stored);
    }

    public MergeUndoView getView() {
        return view;
    }

    public MergeUndoInput getInput() {
        return input;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
