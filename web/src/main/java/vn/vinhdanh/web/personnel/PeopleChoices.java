package vn.vinhdanh.web.personnel;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.personnel.past.PastRow;
import vn.vinhdanh.personnel.pay.PayService;
import vn.vinhdanh.personnel.pay.Rank;
import vn.vinhdanh.personnel.pay.RankWords;
import vn.vinhdanh.personnel.person.PersonOrder;
import vn.vinhdanh.personnel.person.PersonStatus;
import vn.vinhdanh.personnel.person.PersonType;
import vn.vinhdanh.personnel.person.Sex;
import vn.vinhdanh.personnel.search.TypeCondition;
import vn.vinhdanh.web.reward.AwardChoices;
import vn.vinhdanh.web.shared.Choice;
import vn.vinhdanh.web.shared.Grid;
import vn.vinhdanh.web.shared.TextMap;

/** What the filters of a list of people offer, and what is set in words: for the list of today and for that of a day. */
@Named
@RequestScoped
public class PeopleChoices {

    @Inject
    private TextMap texts;
    @Inject
    private AwardChoices awards;
    @EJB
    private PayService pay;

    private List<Rank> ranks;

    /** A filter that is set, in words, with the address of the list without it. */
    public record Chip(String label, String href) {
    }

    /** @param base address of the list, up to where the filters come */
    List<Chip> chips(PeopleAddress address, String base, String unitName) {
        Map<String, String> values = address.values();
        return address.set().stream().map(name -> new Chip(texts.get("search.filter." + name) + ": " + words(name, values.get(name), unitName),
                base + address.query(name))).toList();
    }

    /** The sentence that names a filter that is not understood, an award no catalogue has or a rank no table has; null when there is none. */
    String notUnderstood(PeopleAddress address) {
        String award = address.values().get("award");
        String name = address.notUnderstood();
        if (name == null && award != null && !awards.has(award)) {
            name = "award";
        }
        String rank = address.values().get("rank");
        if (name == null && rank != null && RankWords.meant(rank, ranks()).isEmpty()) {
            name = "rank";
        }
        return name == null ? null : texts.format("search.notUnderstood", texts.get("search.filter." + name), address.values().get(name));
    }

    private String words(String name, String value, String unitName) {
        return switch (name) {
            case "unit" -> unitName == null ? value : unitName;
            case "type" -> TypeCondition.NONE.equals(value) ? texts.get("search.type.none") : word(PersonType.values(), value);
            case "status" -> word(PersonStatus.values(), value);
            case "sex" -> word(Sex.values(), value);
            case "rating" -> word(RatingLevel.values(), value);
            case "rank" -> ranks(value);
            case "party" -> texts.get("search.party." + ("no".equals(value) ? "no" : "yes"));
            default -> value;
        };
    }

    /** The ranks that are meant with their names; what was typed when no table has it. */
    private String ranks(String typed) {
        String meant = RankWords.meant(typed, ranks()).stream().map(PeopleChoices::named).collect(Collectors.joining(", "));
        return meant.isEmpty() ? typed : meant;
    }

    private static String named(Rank rank) {
        return rank.code() + " " + rank.name();
    }

    private List<Rank> ranks() {
        if (ranks == null) {
            ranks = pay.ranks();
        }
        return ranks;
    }

    private String word(Enum<?>[] terms, String value) {
        return Stream.of(terms).filter(t -> t.name().equals(value)).findFirst().map(texts::of).orElse(value);
    }

    /** The lines of the list of a day. */
    Grid past(List<PastRow> rows, int first, LocalDate day) {
        return PeopleGrid.of(rows, first, day, texts);
    }

    public List<Choice> getTypes() {
        return Stream.concat(choices(PersonType.values()).stream(), Stream.of(new Choice(TypeCondition.NONE, texts.get("search.type.none")))).toList();
    }

    public List<Choice> getStates() {
        return choices(PersonStatus.values());
    }

    public List<Choice> getSexes() {
        return choices(Sex.values());
    }

    public List<Choice> getLevels() {
        return choices(RatingLevel.values());
    }

    public List<Choice> getOrders() {
        return choices(PersonOrder.values());
    }

    /** Every rank of the pay tables, once, by code. */
    public List<Choice> getRanks() {
        Map<String, Choice> byCode = new LinkedHashMap<>();
        ranks().forEach(r -> byCode.putIfAbsent(r.code(), new Choice(r.code(), named(r))));
        return List.copyOf(byCode.values());
    }

    public List<Choice> getParty() {
        return Stream.of("yes", "no").map(v -> new Choice(v, texts.get("search.party." + v))).toList();
    }

    private List<Choice> choices(Enum<?>[] terms) {
        return Stream.of(terms).map(t -> new Choice(t.name(), texts.of(t))).toList();
    }
}
