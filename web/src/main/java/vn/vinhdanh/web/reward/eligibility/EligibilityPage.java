package vn.vinhdanh.web.reward.eligibility;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.reward.eligibility.CollectiveRules;
import vn.vinhdanh.reward.eligibility.EligibilityCounts;
import vn.vinhdanh.reward.eligibility.EligibilityQuery;
import vn.vinhdanh.reward.eligibility.EligibilityRow;
import vn.vinhdanh.reward.eligibility.EligibilityService;
import vn.vinhdanh.reward.eligibility.GkReason;
import vn.vinhdanh.reward.eligibility.PersonRules;
import vn.vinhdanh.reward.eligibility.ReasonResult;
import vn.vinhdanh.reward.eligibility.ReasonText;
import vn.vinhdanh.reward.eligibility.Verdict;
import vn.vinhdanh.shared.Page;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.web.shared.Choice;
import vn.vinhdanh.web.shared.CurrentUser;
import vn.vinhdanh.web.shared.Ids;
import vn.vinhdanh.web.shared.TextMap;

/** The list of verdicts for one award and year; everything it shows is named in the address. */
@Named
@RequestScoped
public class EligibilityPage {

    private static final int SHOWN = 50;
    private static final List<String> AWARDS = List.of("LDTT", "CSTDCS", "CSTDT", "GK", "TTLDTT");

    private static final List<ReasonResult> URGENCY = List.of(ReasonResult.FAIL, ReasonResult.UNDETERMINED, ReasonResult.PASS);

    @EJB
    private EligibilityService eligibility;
    @Inject
    private TextMap texts;
    @Inject
    private CurrentUser user;
    @Inject
    private Clock clock;

    private final EligibilityAddress address = new EligibilityAddress();
    private EligibilityQuery query;
    private EligibilityCounts counts;
    private Page<EligibilityRow> page;
    private EligibilityRow explained;

    /** Judges what the address asks for. */
    public void load() {
        String award = address.getAward() != null && AWARDS.contains(address.getAward()) ? address.getAward() : AWARDS.get(0);
        address.setAward(award);
        if (address.getYear() == null) {
            address.setYear(user.yearOr(LocalDate.now(clock).getYear()));
        }
        RecipientKind kind = choice(RecipientKind.values(), address.getKind());
        boolean both = PersonRules.AWARDS.contains(award) && CollectiveRules.AWARDS.contains(award);
        query = new EligibilityQuery(award, address.getYear(), address.getAcceptedOn(), both ? kind : null, Ids.optional(address.getUnit()),
                choice(GkReason.values(), address.getReason()));
        counts = eligibility.counts(query);
        page = eligibility.list(query, choice(Verdict.values(), address.getVerdict()), address.getCursor(), SHOWN);
        Long of = Ids.optional(address.getOf());
        explained = of == null ? null : eligibility.judge(query, List.of(of)).stream().findFirst().orElse(null);
    }

    private static <E extends Enum<E>> E choice(E[] values, String name) {
        return Stream.of(values).filter(v -> v.name().equals(name)).findFirst().orElse(null);
    }

    /** The rules of the explained verdict in words, what stands against it first. */
    public List<ReasonText> getRules() {
        return explained == null ? List.of() : explained.explain(user.getLocale()).stream()
                .sorted(Comparator.comparing(r -> URGENCY.indexOf(r.result()))).toList();
    }

    public List<Choice> getAwards() {
        return AWARDS.stream().map(a -> new Choice(a, texts.get("eligibility.award." + a))).toList();
    }

    public List<Choice> getReasons() {
        return Stream.concat(Stream.of(new Choice("", texts.get("eligibility.page.noReason"))),
                Arrays.stream(GkReason.values()).map(r -> new Choice(r.name(), texts.of(r)))).toList();
    }

    public List<Choice> getKinds() {
        return Stream.of(RecipientKind.PERSON, RecipientKind.COLLECTIVE).map(k -> new Choice(k.name(), texts.of(k))).toList();
    }

    /** Verdicts with their numbers, as filters. */
    public List<Tile> getTiles() {
        return List.of(new Tile("", counts.total()), new Tile(Verdict.ELIGIBLE.name(), counts.eligible()),
                new Tile(Verdict.WARNING.name(), counts.warning()), new Tile(Verdict.NOT_ELIGIBLE.name(), counts.notEligible()));
    }

    /** One filter. */
    public record Tile(String verdict, long count) {
    }

    public boolean isTile(String verdict) {
        return Objects.equals(verdict, Objects.toString(address.getVerdict(), ""));
    }

    /** Giấy khen, which needs a reason and goes to people and collectives. */
    public boolean isCommendation() {
        return "GK".equals(query.award());
    }

    public boolean isPeople() {
        return query.kind() == RecipientKind.PERSON;
    }

    /** Whether the reader may begin a dossier. */
    public boolean isMayPropose() {
        return Faces.isUserInRole("UNIT_CLERK") || Faces.isUserInRole("UNIT_HEAD") || Faces.isUserInRole("APPRAISER");
    }

    /** Whether the reader may enter facts only these rules need. */
    public boolean isMayEnterFacts() {
        return Faces.isUserInRole("APPRAISER") || Faces.isUserInRole("REGISTRY_OFFICER");
    }

    /** What is missing, at a glance: what stands against it first; empty when nothing is. */
    public String missing(EligibilityRow row) {
        Texts words = Texts.of(user.getLocale());
        return row.reasons().stream().filter(r -> r.remedy() != null)
                .sorted(Comparator.comparing(r -> r.result() == ReasonResult.FAIL ? 0 : 1)).map(r -> r.remedy().in(words)).distinct().collect(Collectors.joining(" "));
    }

    /** Somebody may be put into a dossier: neither refused nor decided already. */
    public boolean isPickable(EligibilityRow row) {
        return isMayPropose() && row.verdict() != Verdict.NOT_ELIGIBLE && !row.held();
    }

    public EligibilityAddress getAddress() {
        return address;
    }

    public EligibilityQuery getQuery() {
        return query;
    }

    public Page<EligibilityRow> getPage() {
        return page;
    }

    public EligibilityRow getExplained() {
        return explained;
    }
}
