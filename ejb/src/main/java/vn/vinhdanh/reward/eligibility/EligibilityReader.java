package vn.vinhdanh.reward.eligibility;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.organisation.UnitScope;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.personnel.person.PersonalIds;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.regulation.RegulationService;
import vn.vinhdanh.regulation.RuleBook;
import vn.vinhdanh.reward.eligibility.Facts.AwardFact;
import vn.vinhdanh.shared.Page;
import vn.vinhdanh.shared.Sql;

/** Reads facts within the caller's scope and has them judged by the rules in force on the day. */
@Dependent
public class EligibilityReader {

    private static final String COUNT = "SELECT COUNT(*) FROM (SELECT 1 FROM person p WHERE p.status = 'ACTIVE'";
    private static final String COUNT_END = " LIMIT " + (Page.COUNT_LIMIT + 1) + ") AS counted";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private UnitScopes scopes;
    @Inject
    private RegulationService regulation;
    @Inject
    private Clock clock;

    /** People judged window by window by one reading of the law. */
    final class Run {

        private final EligibilityCase the;
        private final RuleBook book;
        private final PersonFactReader facts;
        private final Selection selection;
        private final UnitScope clear;

        private Run(EligibilityQuery query, Collection<Long> ids) {
            this.the = the(query);
            this.book = regulation.ruleBook();
            this.facts = new PersonFactReader(connection(), the, "CSTDT".equals(the.award()) ? ChainRule.years(the, book) : List.of());
            this.selection = new Selection(units(query), ids, null, 0);
            this.clear = scopes.of(Role.REGISTRY_OFFICER, Role.UNIT_CLERK, Role.INTEGRATION, Role.INSPECTOR);
        }

        /** The next people behind a place, in list order. */
        List<EligibilityRow> next(Selection.Place after, int limit) {
            List<EligibilityRow> rows = new ArrayList<>();
            each(after, limit, rows::add);
            return rows;
        }

        /**
         * Hands over the next people behind a place one by one, so that no verdict is kept longer than it is needed.
         *
         * @return the place of the last one; null when there are no more behind it
         */
        Selection.Place each(Selection.Place after, int limit, Consumer<EligibilityRow> taker) {
            List<PersonRecord> people = facts.read(selection.behind(after, limit));
            people.forEach(person -> taker.accept(judged(person)));
            PersonRecord last = people.size() < limit ? null : people.get(people.size() - 1);
            return last == null ? null : new Selection.Place(last.sortKey(), last.id());
        }

        private EligibilityRow judged(PersonRecord person) {
            List<Reason> reasons = PersonRules.judge(the, person.facts(), book);
            String id = clear.covers(person.unitId()) ? person.personalId() : PersonalIds.masked(person.personalId());
            return new EligibilityRow(RecipientKind.PERSON, person.id(), id, person.fullName(), person.unitId(), person.unitName(),
                    person.position(), Verdict.of(reasons), reasons, person.facts().award(the.award(), the.year()).map(Run::held).orElse(null),
                    person.sortKey());
        }

        private static String held(AwardFact award) {
            return award.decisionNo() == null ? "-" : award.decisionNo();
        }
    }

    /** People of the query; only those chosen when ids are given. */
    Run people(EligibilityQuery query, Collection<Long> ids) {
        return new Run(query, ids);
    }

    /** All collectives of the query; only those chosen when ids are given. */
    List<EligibilityRow> collectives(EligibilityQuery query, Collection<Long> ids) {
        EligibilityCase the = the(query);
        RuleBook book = regulation.ruleBook();
        RatingLevel least = book.text("LDTT.MIN_LEVEL", the.acceptedOn()).map(RatingLevel::valueOf).orElse(RatingLevel.GOOD);
        List<EligibilityRow> rows = new ArrayList<>();
        for (CollectiveRecord unit : new CollectiveFactReader(connection(), the, least).read(new Selection(units(query), ids, null, 0))) {
            List<Reason> reasons = CollectiveRules.judge(the, unit.facts(), book);
            rows.add(new EligibilityRow(RecipientKind.COLLECTIVE, unit.id(), null, unit.name(), unit.id(), unit.name(), null,
                    Verdict.of(reasons), reasons, unit.heldDecision(), unit.path()));
        }
        return rows;
    }

    /** Number of people of the query, exact up to 10,000, null beyond. */
    Long total(EligibilityQuery query) {
        List<Object> values = new ArrayList<>();
        String where = new Selection(units(query), null, null, 0).where("p.unit_id", "p.id", values);
        long[] count = new long[1];
        Sql.each(connection(), row -> count[0] = row.getLong(1), COUNT + where + COUNT_END, values);
        return count[0] > Page.COUNT_LIMIT ? null : Long.valueOf(count[0]);
    }

    private EligibilityCase the(EligibilityQuery query) {
        LocalDate day = query.acceptedOn() == null ? LocalDate.now(clock) : query.acceptedOn();
        return new EligibilityCase(query.award(), query.year(), day, query.reason());
    }

    /** Units the query may touch; null for all. */
    private Collection<Long> units(EligibilityQuery query) {
        UnitScope scope = scopes.of(Role.UNIT_CLERK, Role.UNIT_HEAD, Role.APPRAISER, Role.COUNCIL_SECRETARY, Role.DIRECTOR,
                Role.DOCUMENT_CLERK, Role.INSPECTOR, Role.REGISTRY_OFFICER, Role.INTEGRATION);
        if (query.unitId() == null) {
            return scope.everything() ? null : scope.queryIds();
        }
        scope.require(query.unitId());
        Set<Long> below = new HashSet<>(em.createQuery("""
                SELECT b.id FROM Unit u, Unit b WHERE u.id = :unit AND b.path LIKE CONCAT(u.path, '%')
                """, Long.class).setParameter("unit", query.unitId()).getResultList());
        if (!scope.everything()) {
            below.retainAll(scope.unitIds());
        }
        return below;
    }

    private Connection connection() {
        return em.unwrap(Connection.class);
    }
}
