package vn.vinhdanh.web.organisation;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.organisation.reorganisation.ReorganisationInput;
import vn.vinhdanh.organisation.reorganisation.ReorganisationService;
import vn.vinhdanh.web.shared.Ids;
import vn.vinhdanh.web.shared.OpenTo;

/** Title, legal basis and day of a plan. */
@Named
@ViewScoped
public class ReorganisationEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ReorganisationService reorganisations;
    @Inject
    private Clock clock;

    private String id;
    private ReorganisationInput input = new ReorganisationInput();

    /** Reads the plan named in the address; without one the form is empty, for today. */
    public void load() {
        OpenTo.callersOf(ReorganisationService.class, "save");
        Long known = Ids.optional(id);
        if (known == null) {
            input.setEffectiveOn(LocalDate.now(clock));
        } else {
            input = reorganisations.input(known);
        }
    }

    /** Stores it and goes on to its steps. */
    public void save() throws IOException {
        long saved = reorganisations.save(input);
        Faces.redirect(Faces.getRequestContextPath() + "/organisation/reorganisation.xhtml?id=" + saved);
    }

    public ReorganisationInput getInput() {
        return input;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
