package vn.vinhdanh.web.regulation;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.regulation.Confidence;
import vn.vinhdanh.regulation.InstrumentInput;
import vn.vinhdanh.regulation.RuleMaintenanceService;
import vn.vinhdanh.regulation.Selector;
import vn.vinhdanh.web.shared.Choice;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** A new legal instrument, so that rules can rest on it. */
@Named
@ViewScoped
public class InstrumentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private RuleMaintenanceService maintenance;
    @Inject
    private TextMap texts;

    private final InstrumentInput input = new InstrumentInput();

    /** Puts it on file and shows the instruments. */
    public void save() throws IOException {
        maintenance.addInstrument(input);
        Said.doneThere(texts.format("regulation.instrument.added", input.getSymbol()));
        Faces.redirect(Faces.getRequestContextPath() + "/regulation/regulations.xhtml?part=instruments");
    }

    public List<Choice> getSelectors() {
        return Stream.of(Selector.values()).map(s -> new Choice(s, texts.of(s))).toList();
    }

    public List<Choice> getConfidences() {
        return Stream.of(Confidence.values()).map(c -> new Choice(c, texts.of(c))).toList();
    }

    public InstrumentInput getInput() {
        return input;
    }
}
