package vn.vinhdanh.reward.eligibility;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.Page;
import vn.vinhdanh.shared.RefusedException;

/**
 * Who may be proposed for what, and why: the only door to the verdicts. Facts are read in a fixed number of statements for any number
 * of people, then judged by pure rules; every caller sees the units of the own scope.
 */
@Stateless
@RolesAllowed({Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.APPRAISER, Roles.COUNCIL_SECRETARY, Roles.DIRECTOR, Roles.DOCUMENT_CLERK,
    Roles.INSPECTOR, Roles.REGISTRY_OFFICER, Roles.INTEGRATION, Roles.SYSTEM})
public class EligibilityService {

    /** So many people are held in memory at once when all are judged. */
    private static final int WINDOW = 50_000;
    /** So many are judged at a time to fill a page of one verdict. */
    private static final int SEARCHED = 5_000;
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    @Inject
    private EligibilityReader reader;

    /**
     * One page of verdicts.
     *
     * @param verdict only this one; null for all
     * @param cursor  where the page starts, as the page before gave it; null for the beginning
     */
    public Page<EligibilityRow> list(EligibilityQuery query, Verdict verdict, String cursor, int limit) {
        require(query);
        if (query.kind() == RecipientKind.COLLECTIVE) {
            return new Page<>(matching(reader.collectives(query, null), verdict), null, null);
        }
        List<EligibilityRow> found = new ArrayList<>();
        EligibilityReader.Run run = reader.people(query, null);
        Selection.Place place = Cursor.read(cursor);
        int size = verdict == null ? limit + 1 : SEARCHED;
        List<EligibilityRow> judged;
        do {
            judged = run.next(place, size);
            found.addAll(matching(judged, verdict));
            place = judged.isEmpty() ? place : Cursor.of(judged.get(judged.size() - 1));
        } while (found.size() <= limit && judged.size() == size);
        List<EligibilityRow> items = found.size() > limit ? found.subList(0, limit) : found;
        String next = found.size() > limit ? Cursor.text(items.get(limit - 1)) : null;
        return new Page<>(List.copyOf(items), next, verdict == null ? reader.total(query) : null);
    }

    /** The verdict on one person of the caller's scope. */
    public EligibilityRow person(long personId, EligibilityQuery query) {
        return judge(new EligibilityQuery(query.award(), query.year(), query.acceptedOn(), RecipientKind.PERSON, null, query.reason()),
                List.of(personId)).stream().findFirst().orElseThrow(NotFoundException::new);
    }

    /** The verdicts on chosen people or collectives, for the dossier that names them; who is out of scope is left out. */
    public List<EligibilityRow> judge(EligibilityQuery query, Collection<Long> ids) {
        require(query);
        if (query.kind() == RecipientKind.COLLECTIVE) {
            return reader.collectives(query, ids);
        }
        return reader.people(query, ids).next(null, Math.max(1, ids.size()) + 1);
    }

    /** How many there are of each verdict. */
    public EligibilityCounts counts(EligibilityQuery query) {
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        each(query, row -> counts.merge(row.verdict(), 1L, Long::sum));
        return new EligibilityCounts(counts.getOrDefault(Verdict.ELIGIBLE, 0L), counts.getOrDefault(Verdict.WARNING, 0L),
                counts.getOrDefault(Verdict.NOT_ELIGIBLE, 0L));
    }

    /** Hands over every verdict of the scope in list order, with bounded memory. */
    public void each(EligibilityQuery query, Consumer<EligibilityRow> taker) {
        require(query);
        if (query.kind() == RecipientKind.COLLECTIVE) {
            reader.collectives(query, null).forEach(taker);
            return;
        }
        EligibilityReader.Run run = reader.people(query, null);
        Selection.Place place = null;
        do {
            place = run.each(place, WINDOW, taker);
        } while (place != null);
    }

    private static List<EligibilityRow> matching(List<EligibilityRow> rows, Verdict verdict) {
        return verdict == null ? rows : rows.stream().filter(r -> r.verdict() == verdict).toList();
    }

    private static void require(EligibilityQuery query) {
        boolean known = query.award() != null && (query.kind() == RecipientKind.PERSON ? PersonRules.AWARDS.contains(query.award())
                : query.kind() == RecipientKind.COLLECTIVE && CollectiveRules.AWARDS.contains(query.award()));
        if (!known) {
            throw new RefusedException("ELIGIBILITY_AWARD", String.valueOf(query.award()));
        }
        if (query.year() < EARLIEST || query.year() > LATEST) {
            throw new RefusedException("ELIGIBILITY_YEAR", String.valueOf(query.year()));
        }
    }
}
