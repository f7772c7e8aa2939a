package vn.vinhdanh.web.conference;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import vn.vinhdanh.conference.agenda.AgendaInput;
import vn.vinhdanh.conference.agenda.AgendaService;
import vn.vinhdanh.conference.agenda.OpinionInput;
import vn.vinhdanh.web.shared.Choice;

/** The agenda of the meeting on the page: items, opinions, replies. */
@Named
@ViewScoped
public class AgendaPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private AgendaService agenda;
    @Inject
    private MeetingPage page;

    private AgendaInput item = new AgendaInput();
    private OpinionInput opinion = new OpinionInput();
    private Long opinionItem;

    public void addItem() {
        agenda.save(page.getId(), item);
        item = new AgendaInput();
        page.load();
    }

    public void removeItem(long itemId) {
        agenda.remove(page.getId(), itemId);
        page.load();
    }

    public void addOpinion() {
        opinion.setAgendaItemId(opinionItem);
        agenda.addOpinion(page.getId(), opinion);
        opinion = new OpinionInput();
        page.load();
    }

    public void removeOpinion(long opinionId) {
        agenda.removeOpinion(page.getId(), opinionId);
        page.load();
    }

    public List<Choice> getItems() {
        return page.getView().agenda().stream().map(each -> new Choice(each.id(), each.seq() + ". " + each.title())).toList();
    }

    public AgendaInput getItem() {
        return item;
    }

    public OpinionInput getOpinion() {
        return opinion;
    }

    public Long getOpinionItem() {
        return opinionItem;
    }

    public void setOpinionItem(Long opinionItem) {
        this.opinionItem = opinionItem;
    }
}
