package vn.vinhdanh.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import vn.vinhdanh.shared.StaleException;

/** What the reader of a page has seen; it goes out with every answer and comes back from a page that had to be built anew. */
@Named
@RequestScoped
public class SeenState {

    /** Name under which a renewed page sends what its reader had seen. */
    static final String PARAMETER = "vinhdanh.seen";

    @Inject
    private ViewBeans beans;

    private boolean refused;

    /** The versions on which the page stands; after a refusal still those its reader typed upon, until he asks for the current state. */
    public String getToken() {
        return refused ? sent() : imprint().token();
    }

    /**
     * Refuses what was typed on an older state than that of the page it now arrives at.
     *
     * @throws StaleException when somebody changed a row of the page in the meantime
     */
    void require() {
        String sent = sent();
        if (sent != null && !sent.isEmpty()) {
            imprint().changedSince(sent).ifPresent(rows -> {
                refused = true;
                throw new StaleException(rows, null, null);
            });
        }
    }

    private static String sent() {
        return Faces.getRequestParameter(PARAMETER);
    }

    private Imprint imprint() {
        return Imprint.of(beans.present());
    }
}
