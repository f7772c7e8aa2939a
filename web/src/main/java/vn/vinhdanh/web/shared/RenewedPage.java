package vn.vinhdanh.web.shared;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.omnifaces.util.Beans;

/**
 * A page whose login expired is built anew from its address and would stand on today's versions: before anything is done, what its
 * reader had seen is compared with them. After the values have arrived, so that a refusal leaves them on the screen.
 */
public class RenewedPage implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (context.isPostback() && !context.getResponseComplete()) {
            Beans.getReference(SeenState.class).require();
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }
}
