package vn.vinhdanh.web.quality;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.personnel.quality.BulkCureInput;
import vn.vinhdanh.personnel.quality.BulkCureRow;
import vn.vinhdanh.personnel.quality.BulkCureView;
import vn.vinhdanh.personnel.quality.BulkCured;
import vn.vinhdanh.personnel.quality.QualityBulkService;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** Findings of one kind mended at once: everybody is listed with the old value and the new one, some may be left out. */
@Named
@ViewScoped
public class BulkCurePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NAMED = 10;

    @EJB
    private QualityBulkService cures;
    @Inject
    private TextMap texts;

    private String kind;
    private String unit;
    private BulkCureView view;
    private final BulkCureInput input = new BulkCureInput();

    /** Reads what would be written, for the kind and the unit in the address. */
    public void load() {
        QualityAddress address = address();
        if (address.filter().kind() == null) {
            throw new NotFoundException();
        }
        input.setKind(address.filter().kind());
        view = cures.foresee(input.getKind(), address.filter().unitId());
    }

    /** Writes it for all that are not left out, and says whom it skipped. */
    public void apply() throws IOException {
        Set<String> left = Set.of(Faces.getRequestParameterValues("leave") == null ? new String[0] : Faces.getRequestParameterValues("leave"));
        List<BulkCureRow> chosen = new ArrayList<>(view.rows().stream().filter(r -> !left.contains(String.valueOf(r.id()))).toList());
        input.setFindings(chosen);
        BulkCured done = cures.apply(input);
        Said.doneThere(texts.format("quality.bulk.done", done.cured()));
        if (!done.skipped().isEmpty()) {
            List<String> named = done.skipped().subList(0, Math.min(NAMED, done.skipped().size()));
            Said.warnedThere(texts.format("quality.bulk.skipped", done.skipped().size(), String.join(", ", named) + (named.size() < done.skipped().size() ? ", …" : "")));
        }
        Faces.redirect(Faces.getRequestContextPath() + "/quality/" + getListAddress());
    }

    public String getListAddress() {
        return "quality.xhtml" + address().query();
    }

    private QualityAddress address() {
        return new QualityAddress(kind, unit, null, null);
    }

    /** What is written. */
    public String getLabel() {
        return "validTo".equals(view.field()) ? texts.get("quality.bulk.end") : new FieldWords(texts).label(view.field());
    }

    /** A stored value as people write it. */
    public String value(String stored) {
        return new FieldWords(texts).value(view.field(), stored);
    }

    public BulkCureView getView() {
        return view;
    }

    public BulkCureInput getInput() {
        return input;
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
}
