package vn.vinhdanh.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.bench.country.Country;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.shared.search.SearchHit;
import vn.vinhdanh.shared.search.SearchService;
import vn.vinhdanh.testing.Harness;

/** What is typed into the search box, in the service, with all rooms answering: eight hits of each kind as the box asks for them. */
final class SearchBenchmark {

    private static final int CALLS = 100;
    /** As many people are looked for in five ways before anything is measured: a server that has just been started compiles what it executes. */
    private static final int WARM_UP = 200;
    private static final int HITS = 8;
    private static final int DIGITS = 9;
    private static final int LAST_DIGITS = 6;
    private static final List<String> NUMBERS = Collections.nCopies(CALLS, "12/qd");

    private final Harness harness;

    private SearchBenchmark(Harness harness) {
        this.harness = harness;
    }

    static List<Measurement> run(Harness harness, int people) {
        SearchBenchmark box = new SearchBenchmark(harness);
        box.warmUp(Sample.others(harness.db(), people, WARM_UP));
        Sample sample = new Sample(harness.db(), people, CALLS);
        List<Measurement> all = new ArrayList<>();
        all.add(box.typed("search-prefix", sample.beginnings()));
        all.add(box.typed("search-exact", sample.names()));
        all.add(box.typed("search-exact-marks", sample.markedNames()));
        all.add(box.typed("search-id", sample.people().stream().map(Sample.Somebody::personalId).toList()));
        all.add(box.typed("search-digits", sample.people().stream().map(p -> p.personalId().substring(0, DIGITS)).toList()));
        all.add(box.typed("search-last-digits", sample.people().stream().map(p -> p.personalId().substring(p.personalId().length() - LAST_DIGITS)).toList()));
        all.add(box.typed("search-number", NUMBERS));
        all.add(box.typed("search-words", sample.shuffled()));
        all.add(box.typed("search-two-words", sample.twoWords()));
        all.add(box.typed("search-word", sample.givenNames()));
        all.add(box.typed("search-words-marks", sample.markedWords()));
        all.add(box.typed("search-word-marks", sample.markedGivenNames()));
        all.add(box.typed("search-infix", sample.parts()));
        return all;
    }

    private void warmUp(Sample others) {
        Stream.of(others.beginnings(), others.names(), others.markedNames(), others.people().stream().map(Sample.Somebody::personalId).toList(), others.givenNames())
                .flatMap(List::stream).forEach(this::find);
    }

    private Measurement typed(String name, List<String> texts) {
        return new Rows(harness).measure(name, texts, this::find);
    }

    private List<Long> find(String text) {
        return harness.as(Country.OFFICER, Role.REGISTRY_OFFICER).call(SearchService.class, s -> s.find(text, null, HITS, Texts.VIETNAMESE)).stream()
                .filter(h -> h.kind().equals("PERSON")).map(SearchHit::id).toList();
    }
}
