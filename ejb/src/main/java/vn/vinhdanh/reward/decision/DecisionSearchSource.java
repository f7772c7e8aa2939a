package vn.vinhdanh.reward.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.organisation.UnitGrants;
import vn.vinhdanh.organisation.UnitScope;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.reward.DecisionKeys;
import vn.vinhdanh.reward.register.PastDecision;
import vn.vinhdanh.reward.register.PastDecisions;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.shared.search.SearchHit;
import vn.vinhdanh.shared.search.SearchQuery;
import vn.vinhdanh.shared.search.SearchSource;

/**
 * Decisions and submissions by the beginning of their number, by their symbol alone or by words of the title; then those of earlier years, known
 * only by the awards they gave, by the beginning of their number. With or without marks, the newest first.
 */
@Dependent
public class DecisionSearchSource implements SearchSource {

    private static final Role[] READERS = {Role.UNIT_CLERK, Role.UNIT_HEAD, Role.REGISTRY_OFFICER, Role.APPRAISER, Role.COUNCIL_SECRETARY,
        Role.COUNCIL_MEMBER, Role.DIRECTOR, Role.DOCUMENT_CLERK, Role.INSPECTOR, Role.INTEGRATION};

    @Inject
    private DecisionHits hits;
    @Inject
    private PastDecisions past;
    @Inject
    private UnitScopes scopes;
    @Inject
    private Caller caller;

    @Override
    public String kind() {
        return "DECISION";
    }

    @Override
    public List<SearchHit> find(SearchQuery query, int most) {
        List<String> words = query.plainWords();
        String key = DecisionKeys.of(words);
        if (key.isEmpty() || query.digitsOfPersonalId() || !caller.hasAny(READERS)) {
            return List.of();
        }
        UnitScope scope = query.once(UnitGrants.class, scopes::held).of();
        List<SearchHit> found = hits.find(words, scope, most).stream().map(h -> hit(h, query)).toList();
        if (found.size() == most || !Character.isDigit(key.charAt(0))) {
            return found;
        }
        return Stream.concat(found.stream(), past.find(key, scope, most - found.size()).stream().map(p -> hit(p, query))).toList();
    }

    private static SearchHit hit(DecisionHits.Hit h, SearchQuery query) {
        boolean numbered = h.number() != null;
        String detail = numbered ? (h.day() == null ? "" : Days.text(h.day()) + " · ") + h.title() : null;
        return new SearchHit("DECISION", h.id(), numbered ? h.number() : h.title(), detail, "/reward/decision.xhtml?id=" + h.id(), query.exactIn(h.title()));
    }

    /** Leads to the register, narrowed to what this decision gave, of whatever year. */
    private static SearchHit hit(PastDecision p, SearchQuery query) {
        String awards = Texts.of(query.language()).get(p.more() ? "reward.search.awards.more" : "reward.search.awards", p.awards());
        LocalDate day = p.day();
        return new SearchHit("DECISION", null, p.number(), (day == null ? "" : Days.text(day) + " · ") + awards,
                "/reward/register.xhtml?year=&number=" + URLEncoder.encode(p.number(), StandardCharsets.UTF_8) + (day == null ? "" : "&decidedOn=" + Days.text(day)),
                false);
    }
}
