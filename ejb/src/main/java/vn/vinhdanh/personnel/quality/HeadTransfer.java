package vn.vinhdanh.personnel.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vinhdanh.organisation.UnitKind;
import vn.vinhdanh.organisation.reorganisation.Conflict;
import vn.vinhdanh.organisation.reorganisation.ReorganisationListener;
import vn.vinhdanh.organisation.reorganisation.ReorganisationRun;
import vn.vinhdanh.organisation.reorganisation.UnitBatch;
import vn.vinhdanh.organisation.staffing.HeadCandidate;
import vn.vinhdanh.organisation.staffing.HeadRules;
import vn.vinhdanh.shared.Sql;

/**
 * Heads of units that come together (hai người đứng đầu một đơn vị). Everybody arrives with the position held before, which only a decision on
 * personnel changes; so the unit that receives others has several heads. The plan names them and says who will be taken for the head: the one the
 * receiving unit has, in a new unit nobody. Once carried out, the desk shows them at once. A decision that named somebody head of a unit that ends
 * (phụ trách) ends with it.
 */
@ApplicationScoped
public class HeadTransfer implements ReorganisationListener {

    private static final int LONGEST = 300;
    private static final String MOVING = "LEFT JOIN reorganisation_touch t ON t.reorganisation_id = ? AND t.run = ? AND t.kind = 'PERSON' AND t.ref_id = p.id"
            + " LEFT JOIN unit n ON n.id = t.to_unit_id LEFT JOIN reorganisation_step s ON s.id = t.to_unit_id";
    private static final String CONCERNED = " IN (SELECT x.unit_id FROM reorganisation_touch x WHERE x.reorganisation_id = ? AND x.run = ? AND x.kind = 'PERSON'"
            + " UNION SELECT x.to_unit_id FROM reorganisation_touch x WHERE x.reorganisation_id = ? AND x.run = ? AND x.kind = 'PERSON')";
    /** Who leads the units concerned by position, and whom a decision names; each with the unit to go to. */
    private static final String LEADERS = "SELECT p.unit_id, p.id, p.full_name, p.position, FALSE, o.valid_from, u.kind, t.to_unit_id, COALESCE(n.kind, s.unit_kind),"
            + " p.sort_key FROM person p JOIN unit u ON u.id = p.unit_id LEFT JOIN posting o ON o.person_id = p.id AND o.unit_id = p.unit_id"
            + " AND o.valid_to IS NULL AND o.start_known = TRUE " + MOVING + " WHERE p.status = 'ACTIVE' AND p.leader = TRUE AND p.unit_id" + CONCERNED
            + " UNION ALL SELECT h.unit_id, p.id, p.full_name, p.position, TRUE, h.valid_from, u.kind, CASE WHEN r.ends = TRUE THEN t.to_unit_id END,"
            + " COALESCE(n.kind, s.unit_kind), p.sort_key FROM unit_head h JOIN person p ON p.id = h.person_id JOIN unit u ON u.id = h.unit_id "
            + MOVING + " LEFT JOIN reorganisation_route r ON r.reorganisation_id = ? AND r.from_unit_id = h.unit_id"
            + " WHERE h.valid_from <= ? AND (h.valid_to IS NULL OR h.valid_to >= ?) AND h.unit_id" + CONCERNED + " ORDER BY 10, 2";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private UnitBatch batch;
    @Inject
    private QualityRun desk;

    /** Somebody who leads a unit of today, and where to that person goes; null for who stays. */
    private record Leader(HeadCandidate now, Long to, UnitKind toKind) {

        HeadCandidate then(ReorganisationRun run) {
            return to == null ? now : new HeadCandidate(to, now.personId(), now.fullName(), now.position(), false, run.effectiveOn(), toKind);
        }

        String words() {
            return now.position() == null ? now.fullName() : now.fullName() + " (" + now.position() + ")";
        }
    }

    @Override
    public void foresee(ReorganisationRun run) {
        List<Leader> leaders = leaders(run);
        Map<Long, HeadCandidate> today = HeadRules.heads(leaders.stream().map(Leader::now).toList());
        Map<Long, HeadCandidate> then = HeadRules.heads(leaders.stream().filter(l -> l.to() == null || !l.now().named()).map(l -> l.then(run)).toList());
        Map<Long, Map<Long, Leader>> meeting = new HashMap<>();
        for (Leader leader : leaders) {
            if (leader.now().equals(today.get(leader.now().unitId())) && HeadRules.leads(leader.now())) {
                meeting.computeIfAbsent(leader.then(run).unitId(), unit -> new LinkedHashMap<>()).putIfAbsent(leader.now().personId(), leader);
            }
        }
        List<Object[]> rows = new ArrayList<>();
        meeting.forEach((unit, heads) -> {
            if (heads.size() > 1) {
                rows.add(row(run, unit, List.copyOf(heads.values()), then.get(unit)));
            }
        });
        batch.run("INSERT INTO reorganisation_touch (reorganisation_id, run, kind, ref_id, ref_version, to_unit_id, label, conflict)"
                + " VALUES (?, ?, 'HEAD', ?, ?, ?, ?, ?)", rows);
    }

    private static Object[] row(ReorganisationRun run, Long unit, List<Leader> heads, HeadCandidate stays) {
        List<Leader> ordered = Stream.concat(heads.stream().filter(h -> is(h, stays)), heads.stream().filter(h -> !is(h, stays))).toList();
        String names = ordered.stream().map(Leader::words).collect(Collectors.joining(", "));
        // other heads than the dry run saw are another matter
        long who = Objects.hash(ordered.stream().map(h -> h.now().personId()).toArray());
        return new Object[] {run.id(), run.run(), unit, who, unit, names.length() <= LONGEST ? names : names.substring(0, LONGEST - 1) + "…",
                (stays == null ? Conflict.HEAD_OPEN : Conflict.TWO_HEADS).name()};
    }

    private static boolean is(Leader leader, HeadCandidate head) {
        return head != null && leader.now().personId() == head.personId();
    }

    private List<Leader> leaders(ReorganisationRun run) {
        Object[] who = {run.id(), run.run(), run.id(), run.run(), run.id(), run.run(), run.id(), run.run(), run.id(), run.effectiveOn(), run.effectiveOn(),
                run.id(), run.run(), run.id(), run.run()};
        return Sql.list(em, HeadTransfer::leader, LEADERS, who);
    }

    private static Leader leader(ResultSet r) throws SQLException {
        HeadCandidate now = new HeadCandidate(r.getLong(1), r.getLong(2), r.getString(3), r.getString(4), r.getBoolean(5), Sql.date(r, 6),
                UnitKind.valueOf(r.getString(7)));
        long to = r.getLong(8);
        return new Leader(now, r.wasNull() ? null : to, r.getString(9) == null ? null : UnitKind.valueOf(r.getString(9)));
    }

    @Override
    public void apply(ReorganisationRun run) {
        em.flush();
        Sql.update(em, "UPDATE unit_head SET valid_to = ?, version = version + 1 WHERE (valid_to IS NULL OR valid_to > ?) AND valid_from <= ? AND unit_id IN"
                + " (SELECT r.from_unit_id FROM reorganisation_route r WHERE r.reorganisation_id = ? AND r.ends = TRUE)",
                run.lastDay(), run.lastDay(), run.lastDay(), run.id());
        List<Long> heads = Sql.list(em, r -> r.getLong(1), "SELECT p.id FROM person p JOIN reorganisation_touch t ON t.to_unit_id = p.unit_id"
                + " WHERE t.reorganisation_id = ? AND t.run = ? AND t.kind = 'HEAD' AND p.status = 'ACTIVE' AND p.leader = TRUE", run.id(), run.run());
        if (!heads.isEmpty()) {
            desk.note(QualityKind.TWO_HEADS, heads);
        }
    }
}
