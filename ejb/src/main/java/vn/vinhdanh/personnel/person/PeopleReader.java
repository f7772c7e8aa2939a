package vn.vinhdanh.personnel.person;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.vinhdanh.organisation.UnitScope;

/** Prepares a list of people for one caller: what is in reach, what is masked, which conditions of upper rooms apply. */
@Dependent
public class PeopleReader {

    private static final int BLOCK = 1_000;
    /** A condition that no room knows is met by nobody: a list must not grow by a wrong address. */
    private static final PersonCondition.Piece NOBODY = new PersonCondition.Piece(" AND 1 = 0", Map.of());

    @Inject
    private PersonQueries queries;
    @Inject
    private PersonAccess access;
    @Inject
    private WordFrequency frequency;
    @Inject
    private Clock clock;
    @Inject
    @Any
    private Instance<PersonCondition> conditions;

    /** A list about to be read: page after page with the same scope, without asking for the caller's rights again. */
    record Prepared(PersonFilter filter, PersonPredicate.Reach reach, UnaryOperator<PersonRow> shown, PersonQueries.Size size, WordFrequency.Estimate spelled) {

        /** Marks were typed: whose name is spelled so comes first. */
        boolean inTwoParts() {
            return spelled != null;
        }

        PersonPredicate.Reach of(SpelledFirst.Part part) {
            return reach.of(part, part == SpelledFirst.Part.AS_TYPED ? spelled : reach.words());
        }
    }

    Prepared prepare(PersonFilter filter, PersonCursor place) {
        PersonScopes scopes = access.scopes();
        UnitScope clear = scopes.clear();
        PersonQueries.Size size = queries.prepare();
        PersonPredicate.Reach reach = new PersonPredicate.Reach(ids(scopes.reading()), ids(clear),
                filter.unitId() == null ? null : queries.below(filter.unitId()), LocalDate.now(clock), pieces(filter),
                frequency.of(PersonSearch.of(filter.q()), filter.order(), place));
        PersonSearch search = PersonSearch.of(filter.q());
        MarkedWords marked = MarkedWords.of(filter.q());
        WordFrequency.Estimate spelled = marked.none() || search.words().isEmpty() ? null : frequency.of(search, marked, filter.order(), place);
        return new Prepared(filter, reach, row -> clear.covers(row.unitId()) ? row : row.withMaskedId(), size, spelled);
    }

    SpelledFirst.Rows rows(Prepared list, PersonCursor place, int most) {
        if (PersonSearch.of(list.filter().q()).findsNobody()) {
            return SpelledFirst.Rows.of(List.of());
        }
        return rows(list, place, most, false);
    }

    private SpelledFirst.Rows rows(Prepared list, PersonCursor place, int most, boolean few) {
        return list.inTwoParts() ? SpelledFirst.read((part, from, up) -> queries.rows(list.filter(), list.of(part), from, up, few), place, most)
                : SpelledFirst.Rows.of(queries.rows(list.filter(), list.reach(), place, most, few));
    }

    private SpelledFirst.Rows rowsOfMany(Prepared list, PersonCursor place, int most) {
        return list.inTwoParts() ? SpelledFirst.read((part, from, up) -> queries.rowsOfMany(list.filter(), list.of(part), from, up), place, most)
                : SpelledFirst.Rows.of(queries.rowsOfMany(list.filter(), list.reach(), place, most));
    }

    private SpelledFirst.Rows rows(Prepared list, List<Long> met, PersonCursor place, int most) {
        return list.inTwoParts() ? SpelledFirst.read((part, from, up) -> queries.rows(list.filter(), met, part, from, up), place, most)
                : SpelledFirst.Rows.of(queries.rows(list.filter(), met, SpelledFirst.Part.WHOLE, place, most));
    }

    /** Counts first: of a list that turns out short, the rows need not be looked for a second time. */
    PersonListing page(Prepared list, PersonCursor place, int size) {
        PersonFilter filter = list.filter();
        if (queries.surelyMore(filter, list.reach(), list.size())) {
            return cut(list, rowsOfMany(list, place, size + 1), place, size, null);
        }
        boolean inOrder = PersonQueries.collected(list.reach(), place) && !list.inTwoParts();
        List<Long> met = PersonSearch.of(filter.q()).findsNobody() ? List.of() : queries.met(filter, list.reach(), list.size(), inOrder);
        Long total = met == null || met.size() > list.size().counted() ? null : Long.valueOf(met.size());
        SpelledFirst.Rows rows;
        if (inOrder && met != null) {
            rows = rows(list, met.subList(0, Math.min(met.size(), size + 1)), null, size + 1);
        } else if (total != null && total <= PersonQueries.SHORT) {
            rows = rows(list, met, place, size + 1);
        } else {
            rows = rows(list, place, size + 1, total != null && total <= PersonQueries.FEW);
        }
        return cut(list, rows, place, size, total);
    }

    private static PersonListing cut(Prepared list, SpelledFirst.Rows rows, PersonCursor place, int size, Long total) {
        return PersonPages.page(rows, place, size, new PersonPages.Counted(total, list.size().counted()), list.shown());
    }

    /** Goes through a whole list in blocks that each start at their place, so that only one block is in memory. */
    public void each(PersonFilter filter, Consumer<PersonRow> taker) {
        Prepared list = prepare(filter, null);
        SpelledFirst.Rows block = rows(list, null, BLOCK);
        int number = 0;
        while (block.size() > 0) {
            block.all().forEach(row -> taker.accept(list.shown().apply(row)));
            number += block.size();
            PersonRow last = block.all().get(block.size() - 1);
            block = block.size() < BLOCK ? SpelledFirst.Rows.of(List.of()) : rows(list, new PersonCursor(false, block.rest(block.size() - 1), number, last.id(), last.birthDate(), last.sortKey()), BLOCK);
        }
    }

    /** What a filter says about somebody whatever the day: name, number, sex, birth, entry, ratings and awards; ages are those of the day. */
    public PersonCondition.Piece lasting(PersonFilter filter, LocalDate day) {
        PersonScopes scopes = access.scopes();
        queries.prepare();
        PersonTraits t = filter.traits();
        PersonFilter lasting = new PersonFilter(filter.q(), null, filter.type(), null, new PersonTraits(t.sex(), null, null, t.party(), t.ethnicGroup(), t.age(),
                t.born(), t.joined()), filter.asked(), filter.order());
        PersonPredicate predicate = new PersonPredicate(lasting, new PersonPredicate.Reach(ids(scopes.reading()), ids(scopes.clear()), null, day, pieces(lasting),
                new WordFrequency.Estimate(true, 0)), queries.indexed());
        String nobody = PersonSearch.of(filter.q()).findsNobody() ? NOBODY.jpql() : "";
        return new PersonCondition.Piece(predicate.text() + nobody, predicate.values());
    }

    private List<PersonCondition.Piece> pieces(PersonFilter filter) {
        List<PersonCondition.Asked> asked = new ArrayList<>(filter.asked());
        if (filter.traits().rank() != null) {
            asked.add(new PersonCondition.Asked(PersonCondition.RANK, filter.traits().rank(), null));
        }
        Map<String, PersonCondition> known = asked.isEmpty() ? Map.of() : conditions.stream().collect(Collectors.toMap(PersonCondition::name, c -> c));
        return asked.stream()
                .map(a -> known.containsKey(a.name()) ? known.get(a.name()).piece(a.value(), a.year()) : NOBODY).toList();
    }

    private static Set<Long> ids(UnitScope scope) {
        return scope.everything() ? null : scope.unitIds();
    }
}
