package vn.vinhdanh.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.bench.country.Country;
import vn.vinhdanh.personnel.person.PersonCondition.Asked;
import vn.vinhdanh.personnel.person.PersonFilter;
import vn.vinhdanh.personnel.person.PersonOrder;
import vn.vinhdanh.personnel.person.PersonRow;
import vn.vinhdanh.personnel.person.PersonService;
import vn.vinhdanh.personnel.person.PersonStatus;
import vn.vinhdanh.personnel.person.PersonTraits;
import vn.vinhdanh.personnel.person.PersonType;
import vn.vinhdanh.personnel.person.Sex;
import vn.vinhdanh.personnel.person.Span;
import vn.vinhdanh.testing.Harness;

/** Pages of the people list in the service: the first, one far behind, and those of filters that somebody may click together. */
final class PagesBenchmark {

    private static final int ROWS = 50;
    private static final int DEEP = 20_000;
    private static final int CALLS = 20;
    private static final int TYPED = 50;

    private final Harness harness;
    private final int people;
    private final List<Measurement> all = new ArrayList<>();

    /** A page: the filter, the place it starts at, and who asks. */
    private record Ask(PersonFilter filter, String cursor, String caller) {
    }

    private PagesBenchmark(Harness harness, int people) {
        this.harness = harness;
        this.people = people;
    }

    static List<Measurement> run(Harness harness, int people) {
        PagesBenchmark pages = new PagesBenchmark(harness, people);
        pages.plain();
        pages.typed();
        pages.filtered();
        return pages.all;
    }

    private void plain() {
        same("list-first", new Ask(PersonFilter.none(), null, Country.OFFICER));
        same("list-page-20000", new Ask(PersonFilter.none(), far(), Country.OFFICER));
        same("list-province", new Ask(new PersonFilter(null, Country.PROVINCE, null, null), null, Country.OFFICER));
        same("list-department", new Ask(new PersonFilter(null, Country.DEPARTMENT, null, null), null, Country.OFFICER));
        same("list-own-province", new Ask(PersonFilter.none(), null, Country.OF_PROVINCE));
    }

    private void typed() {
        Sample sample = new Sample(harness.db(), people, TYPED);
        words("list-exact", sample.names());
        words("list-prefix", sample.beginnings());
        words("list-words", sample.shuffled());
        words("list-two-words", sample.twoWords());
        words("list-word", sample.givenNames());
        words("list-word-marks", sample.markedGivenNames());
        words("list-words-marks", sample.markedWords());
    }

    private void filtered() {
        filter("list-position", traits(null, null, "trưởng phòng", null, null, Span.OPEN));
        filter("list-no-position", traits(null, null, "phi công vũ trụ", null, null, Span.OPEN));
        filter("list-joined", traits(null, null, null, null, null, new Span(1995, 1995)));
        filter("list-never-joined", traits(null, null, null, null, null, new Span(1950, 1950)));
        filter("list-born", new PersonTraits(null, null, null, null, null, Span.OPEN, new Span(1979, 1979), Span.OPEN));
        filter("list-age", new PersonTraits(Sex.FEMALE, null, null, null, null, new Span(59, 59), Span.OPEN, Span.OPEN));
        filter("list-rank", traits(null, "01.001", null, Boolean.TRUE, "Mông", Span.OPEN));
        filter("list-contrary", new PersonFilter(null, null, PersonType.CADRE, PersonStatus.ACTIVE, traits(null, "01.004", null, null, null, Span.OPEN), List.of(),
                PersonOrder.GIVEN));
        filter("list-left", new PersonFilter(null, null, PersonType.WORKER, PersonStatus.LEFT));
        asked("list-rating", new Asked("rating", "NOT_COMPLETED", 2024));
        asked("list-award", new Asked("award", "CSTDT", 2024));
        asked("list-no-award", new Asked("award", "HCSV", 1990));
        same("list-family-order", new Ask(new PersonFilter(null, null, null, PersonStatus.LEFT, PersonTraits.ANY, List.of(), PersonOrder.FAMILY), null, Country.OFFICER));
    }

    private void words(String name, List<String> texts) {
        measure(name, texts.stream().map(q -> new Ask(new PersonFilter(q, null, null, null), null, Country.OFFICER)).toList());
    }

    private void asked(String name, Asked asked) {
        filter(name, new PersonFilter(null, null, null, null, PersonTraits.ANY, List.of(asked), PersonOrder.GIVEN));
    }

    private void filter(String name, PersonTraits traits) {
        filter(name, new PersonFilter(null, null, null, null, traits, List.of(), PersonOrder.GIVEN));
    }

    private void filter(String name, PersonFilter filter) {
        same(name, new Ask(filter, null, Country.OFFICER));
    }

    private void same(String name, Ask ask) {
        measure(name, Collections.nCopies(CALLS, ask));
    }

    private void measure(String name, List<Ask> asks) {
        all.add(new Rows(harness).measure(name, asks, ask -> harness.as(ask.caller(), Role.REGISTRY_OFFICER)
                .call(PersonService.class, s -> s.list(ask.filter(), ask.cursor(), ROWS)).items().stream().map(PersonRow::id).toList()));
    }

    /** The place before page 20,000, or before the last pages of a smaller registry. */
    private String far() {
        long before = Math.min(DEEP * (long) ROWS, people - 2L * ROWS);
        try (Connection connection = harness.db().dataSource().getConnection(); Statement statement = connection.createStatement();
             ResultSet row = statement.executeQuery("SELECT id, sort_key, birth_date FROM person ORDER BY sort_key, id OFFSET " + before + " LIMIT 1")) {
            row.next();
            String place = "f " + before + " " + row.getLong(1) + " " + row.getString(3) + " " + row.getString(2);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PersonTraits traits(Sex sex, String rank, String position, Boolean party, String ethnic, Span joined) {
        return new PersonTraits(sex, rank, position, party, ethnic, Span.OPEN, Span.OPEN, joined);
    }
}
