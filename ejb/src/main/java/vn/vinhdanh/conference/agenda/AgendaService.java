package vn.vinhdanh.conference.agenda;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.conference.meeting.MeetingAccess;
import vn.vinhdanh.shared.NotFoundException;

/** The agenda of a meeting that is not closed: items, what was reported, opinions and replies. */
@Stateless
@RolesAllowed({Roles.COUNCIL_SECRETARY, Roles.SYSTEM})
public class AgendaService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private AgendaQueries queries;
    @Inject
    private MeetingAccess meetings;

    /**
     * Adds an item at the end of the agenda, or corrects one.
     *
     * @return its number
     */
    public long save(long meetingId, @Valid AgendaInput input) {
        meetings.requireEditable(meetingId);
        AgendaItem item;
        if (input.getId() == null) {
            int last = queries.agenda(meetingId).stream().mapToInt(AgendaItem::seq).max().orElse(0);
            item = new AgendaItem(meetingId, last + 1);
        } else {
            item = item(meetingId, input.getId());
        }
        item.describe(input);
        em.persist(item);
        return item.getId();
    }

    /** Takes an item with its opinions off the agenda. */
    public void remove(long meetingId, long itemId) {
        meetings.requireEditable(meetingId);
        AgendaItem item = item(meetingId, itemId);
        em.createQuery("DELETE FROM AgendaOpinion o WHERE o.agendaItemId = :item").setParameter("item", itemId).executeUpdate();
        em.remove(item);
    }

    /** Writes down what somebody said on an item. */
    public long addOpinion(long meetingId, @Valid OpinionInput input) {
        meetings.requireEditable(meetingId);
        item(meetingId, input.getAgendaItemId());
        AgendaOpinion opinion = new AgendaOpinion(meetingId, queries.opinions(meetingId).size() + 1, input);
        em.persist(opinion);
        return opinion.getId();
    }

    /** Strikes an opinion that was written down by mistake. */
    public void removeOpinion(long meetingId, long opinionId) {
        meetings.requireEditable(meetingId);
        AgendaOpinion opinion = em.find(AgendaOpinion.class, opinionId);
        if (opinion == null || opinion.meetingId() != meetingId) {
            throw new NotFoundException();
        }
        em.remove(opinion);
    }

    private AgendaItem item(long meetingId, long itemId) {
        AgendaItem item = em.find(AgendaItem.class, itemId);
        if (item == null || item.meetingId() != meetingId) {
            throw new NotFoundException();
        }
        return item;
    }
}
