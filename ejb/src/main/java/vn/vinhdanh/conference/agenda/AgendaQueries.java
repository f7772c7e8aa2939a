package vn.vinhdanh.conference.agenda;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the agenda of a meeting with what was said on it. */
@Dependent
public class AgendaQueries {

    @PersistenceContext
    private EntityManager em;

    /** The agenda in its order, each item with its opinions. */
    public List<AgendaRow> rows(long meetingId) {
        Map<Long, List<OpinionRow>> opinions = opinions(meetingId).stream().collect(Collectors.groupingBy(OpinionRow::agendaItemId));
        return agenda(meetingId).stream().map(item -> new AgendaRow(item.getId(), item.seq(), item.title(), item.content(),
            opinions.getOrDefault(item.getId(), List.of()))).toList();
    }

    List<AgendaItem> agenda(long meetingId) {
        return em.createQuery("SELECT g FROM AgendaItem g WHERE g.meetingId = :meeting ORDER BY g.seq", AgendaItem.class)
            .setParameter("meeting", meetingId).getResultList();
    }

    List<OpinionRow> opinions(long meetingId) {
        return em.createQuery("""
                SELECT NEW vn.vinhdanh.conference.agenda.OpinionRow(o.id, o.agendaItemId, o.speaker, o.content, o.reply)
                FROM AgendaOpinion o WHERE o.meetingId = :meeting ORDER BY o.seq, o.id
                """, OpinionRow.class).setParameter("meeting", meetingId).getResultList();
    }
}
