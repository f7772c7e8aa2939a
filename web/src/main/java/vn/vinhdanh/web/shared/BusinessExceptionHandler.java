package vn.vinhdanh.web.shared;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.omnifaces.util.Faces;
import vn.vinhdanh.shared.BusinessException;
import vn.vinhdanh.shared.ForbiddenException;
import vn.vinhdanh.shared.MovedException;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.StaleException;
import vn.vinhdanh.shared.Texts;

/**
 * Says in the user's words what went wrong. A refused action keeps the page and what was typed; a page that may not be
 * seen answers 404 or 403, one that is no longer open says why; an expired view is opened again; the unexpected is logged once with a reference number.
 */
class BusinessExceptionHandler extends ExceptionHandlerWrapper {

    private static final String STALE = "vinhdanhStale";
    private static final String REFUSAL = "vinhdanh.refusal";
    private static final Logger LOG = Logger.getLogger(BusinessExceptionHandler.class.getName());

    BusinessExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext() && !context.getResponseComplete()) {
            Throwable thrown = events.next().getContext().getException();
            try {
                answer(context, thrown);
            } catch (IOException e) {
                throw new FacesException(e);
            }
            events.remove();
        }
        getWrapped().handle();
    }

    private void answer(FacesContext context, Throwable thrown) throws IOException {
        if (expired(thrown)) {
            if (WayBack.isAjax(Faces.getRequest())) {
                Again.ask(Faces.getResponse(), false);
                context.responseComplete();
                return;
            }
            Faces.redirect(Faces.getRequestContextPath() + WayBack.page(Faces.getRequest()) + WayBack.RESTORED);
            return;
        }
        BusinessException business = Failure.of(thrown);
        boolean rendering = context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        if (business != null && context.isPostback() && !rendering) {
            if (business instanceof StaleException) {
                // the page offers to read the current state; what was typed stays until somebody asks for that
                Faces.setRequestAttribute(STALE, true);
            }
            say(context, Texts.of(Faces.getLocale()).of(business));
            return;
        }
        List<Violations.Field> wrong = business == null ? Violations.of(thrown, Faces.getLocale()) : List.of();
        if (!wrong.isEmpty() && context.isPostback() && !rendering) {
            wrong.forEach(field -> say(context, field.sentence()));
            return;
        }
        if (business instanceof NotFoundException) {
            Faces.responseSendError(404, "");
            return;
        }
        if (business instanceof ForbiddenException) {
            Faces.responseSendError(403, "");
            return;
        }
        if (business != null) {
            refuse(context, business, rendering);
            return;
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "Unexpected, reference " + reference, thrown);
        if (context.isPostback() && !rendering) {
            Texts texts = Texts.of(Faces.getLocale());
            say(context, texts.get("error.UNEXPECTED", reference) + " " + texts.get("error.UNEXPECTED.remedy"));
        } else {
            ((HttpServletRequest) context.getExternalContext().getRequest()).setAttribute("vinhdanh.reference", reference);
            Faces.responseSendError(500, "");
        }
    }

    /** An old address, or one made by hand: the person it is part of, or a page that says why it cannot be opened. */
    private static void refuse(FacesContext context, BusinessException business, boolean rendering) throws IOException {
        Texts texts = Texts.of(Faces.getLocale());
        if (business instanceof MovedException moved && !rendering) {
            Said.warnedThere(texts.get("error." + business.textCode(), business.args().toArray()));
            Faces.redirect(Faces.getRequestContextPath() + "/personnel/person.xhtml?id=" + moved.person());
            return;
        }
        ((HttpServletRequest) context.getExternalContext().getRequest()).setAttribute(REFUSAL, texts.of(business));
        Faces.responseSendError(409, "");
    }

    private static void say(FacesContext context, String text) {
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        context.validationFailed();
        context.renderResponse();
    }

    private static boolean expired(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException) {
                return true;
            }
        }
        return false;
    }
}
