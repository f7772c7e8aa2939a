package vn.vinhdanh.bench;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.bench.country.Country;
import vn.vinhdanh.shared.search.SearchHit;
import vn.vinhdanh.shared.search.SearchService;
import vn.vinhdanh.testing.Harness;

/** What is typed into the search box, in the service, with all rooms answering: eight hits of each kind as the box asks for them. */
final class SearchBenchmark {

    private static final int CALLS = 100;
    private static final int HITS = 8;
    private static final int DIGITS = 9;

    private final Harness harness;

    private SearchBenchmark(Harness harness) {
        this.harness = harness;
    }

    static List<Measurement> run(Harness harness, int people) {
        SearchBenchmark box = new SearchBenchmark(harness);
        Sample sample = new Sample(harness.db(), people, CALLS);
        List<Measurement> all = new ArrayList<>();
        all.add(box.typed("search-prefix", sample.beginnings()));
        all.add(box.typed("search-exact", sample.names()));
        all.add(box.typed("search-exact-marks", sample.markedNames()));
        all.add(box.typed("search-id", sample.people().stream().map(Sample.Somebody::personalId).toList()));
        all.add(box.typed("search-digits", sample.people().stream().map(p -> p.personalId().substring(0, DIGITS)).toList()));
        all.add(box.typed("search-words", sample.shuffled()));
        all.add(box.typed("search-two-words", sample.twoWords()));
        all.add(box.typed("search-word", sample.givenNames()));
        all.add(box.typed("search-words-marks", sample.markedWords()));
        all.add(box.typed("search-word-marks", sample.markedGivenNames()));
        all.add(box.typed("search-infix", sample.parts()));
        return all;
    }

    private Measurement typed(String name, List<String> texts) {
        return new Rows(harness).measure(name, texts, text -> harness.as(Country.OFFICER, Role.REGISTRY_OFFICER)
                .call(SearchService.class, s -> s.find(text, null, HITS)).stream().filter(h -> h.kind().equals("PERSON")).map(SearchHit::id).toList());
    }
}
