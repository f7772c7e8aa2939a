package vn.vinhdanh.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.spi.Context;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.cdi.viewscope.ViewScopeStorageInSession;
import org.omnifaces.util.Beans;
import org.omnifaces.util.Faces;
import vn.vinhdanh.shared.StaleException;

/** What the reader of a page has seen; it goes out with every answer and comes back from a page that had to be built anew. */
@Named
@RequestScoped
public class SeenState {

    /** Name under which a renewed page sends what its reader had seen. */
    static final String PARAMETER = "vinhdanh.seen";

    @Inject
    private BeanManager manager;

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
        // to ask the scope itself would begin it: the view would then be thrown away with the first file somebody takes from the page
        if (!Beans.isActive(ViewScoped.class) || Beans.getReference(ViewScopeStorageInSession.class).getBeanStorageId() == null) {
            return Imprint.of(List.of());
        }
        Context context = manager.getContext(ViewScoped.class);
        return Imprint.of(manager.getBeans(Object.class).stream().filter(bean -> bean.getScope() == ViewScoped.class)
                .sorted((a, b) -> a.getBeanClass().getName().compareTo(b.getBeanClass().getName()))
                .map(bean -> (Object) context.get((Bean<?>) bean)).filter(Objects::nonNull).toList());
    }
}
