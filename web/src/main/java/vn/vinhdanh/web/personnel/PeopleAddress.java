package vn.vinhdanh.web.personnel;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.personnel.person.PersonCondition.Asked;
import vn.vinhdanh.personnel.person.PersonFilter;
import vn.vinhdanh.personnel.person.PersonOrder;
import vn.vinhdanh.personnel.person.PersonStatus;
import vn.vinhdanh.personnel.person.PersonTraits;
import vn.vinhdanh.personnel.person.PersonType;
import vn.vinhdanh.personnel.person.Sex;
import vn.vinhdanh.personnel.person.Span;
import vn.vinhdanh.personnel.search.PersonColumn;
import vn.vinhdanh.personnel.search.TypeCondition;

/** The filters, order and columns of the people list as they stand in an address; page and workbook read the same one. What is not understood finds nobody: a list must not grow by a wrong address. */
final class PeopleAddress {

    /** Filters in the order in which they are shown. */
    static final List<String> FILTERS = List.of("q", "unit", "type", "status", "sex", "rank", "position", "party", "ethnic", "ageFrom", "ageTo",
            "bornFrom", "bornTo", "joinedFrom", "joinedTo", "rating", "ratingYear", "award", "awardYear");
    /** Those that are always in sight. */
    static final Set<String> BASIC = Set.of("q", "unit", "type", "status");
    /** Those that are said of today only. */
    private static final Set<String> TODAY = Set.of("type", "status", "sort");
    private static final int LONGEST = 200;

    private static final List<String> SPANS = List.of("age", "born", "joined");
    private static final String YEAR = "\\d{4}";
    /** What may stand for a filter; those that are not named here take any words. */
    private static final Map<String, Predicate<String>> UNDERSTOOD = new HashMap<>();
    /** A condition no room knows, met by nobody. */
    private static final Asked NOT_UNDERSTOOD = new Asked("notUnderstood", null, null);

    static {
        UNDERSTOOD.put("unit", form("\\d{1,18}"));
        UNDERSTOOD.put("type", oneOf(PersonType.values()).or(TypeCondition.NONE::equals));
        UNDERSTOOD.put("status", oneOf(PersonStatus.values()));
        UNDERSTOOD.put("sex", oneOf(Sex.values()));
        UNDERSTOOD.put("party", form("yes|no"));
        UNDERSTOOD.put("rating", oneOf(RatingLevel.values()));
        Stream.of("From", "To").forEach(end -> {
            UNDERSTOOD.put("age" + end, form("\\d{1,3}"));
            UNDERSTOOD.put("born" + end, form(YEAR));
            UNDERSTOOD.put("joined" + end, form(YEAR));
        });
        Stream.of("ratingYear", "awardYear").forEach(name -> UNDERSTOOD.put(name, form(YEAR)));
    }

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Set<PersonColumn> columns;
    private final boolean tidy;

    PeopleAddress(Map<String, String[]> parameters) {
        Stream.concat(FILTERS.stream(), Stream.of("sort")).forEach(name -> {
            String[] given = parameters.get(name);
            if (given != null && given.length > 0 && !given[0].isBlank() && given[0].length() <= LONGEST) {
                values.put(name, given[0].strip());
            }
        });
        // the form sends what is empty or usual too: that says nothing to whoever gets the address
        values.remove("sort", PersonOrder.GIVEN.name());
        Set<String> named = new HashSet<>(List.of(parameters.getOrDefault("col", new String[0])));
        columns = Stream.of(PersonColumn.values()).filter(c -> named.contains(c.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PersonColumn.class)));
        if (columns.equals(PersonColumn.USUAL)) {
            columns.clear();
        }
        tidy = parameters.values().stream().allMatch(given -> given.length > 0 && !given[0].isBlank());
    }

    /** Whether nothing empty stands in the address. */
    boolean tidy() {
        return tidy;
    }

    /** The first range whose end lies before its beginning: age, born or joined; null when there is none. */
    String reversed() {
        return SPANS.stream().filter(name -> reversed(span(name, "\\d{1,4}"))).findFirst().orElse(null);
    }

    /** The first filter of which nobody can say what it means, as an age of letters; null when all are understood. */
    String notUnderstood() {
        return set().stream().filter(name -> !UNDERSTOOD.getOrDefault(name, any -> true).test(values.get(name))).findFirst().orElse(null);
    }

    private static Predicate<String> form(String form) {
        return value -> value.matches(form);
    }

    private static Predicate<String> oneOf(Enum<?>[] all) {
        return value -> Stream.of(all).anyMatch(v -> v.name().equals(value));
    }

    private static boolean reversed(Span span) {
        return span.from() != null && span.to() != null && span.from() > span.to();
    }

    PersonFilter filter() {
        PersonTraits traits = new PersonTraits(chosen(Sex.values(), "sex"), values.get("rank"), values.get("position"), party(), values.get("ethnic"),
                span("age", "\\d{1,3}"), span("born", YEAR), span("joined", YEAR));
        List<Asked> asked = new ArrayList<>();
        ask(asked, "rating");
        ask(asked, "award");
        if (TypeCondition.NONE.equals(values.get(TypeCondition.NAME))) {
            ask(asked, TypeCondition.NAME);
        }
        if (notUnderstood() != null) {
            asked.add(NOT_UNDERSTOOD);
        }
        return new PersonFilter(values.get("q"), unit(), chosen(PersonType.values(), "type"), chosen(PersonStatus.values(), "status"), traits, asked,
                order());
    }

    PersonOrder order() {
        PersonOrder order = chosen(PersonOrder.values(), "sort");
        return order == null ? PersonOrder.GIVEN : order;
    }

    Set<PersonColumn> columns() {
        return columns.isEmpty() ? PersonColumn.USUAL : columns;
    }

    Long unit() {
        return number("unit", "\\d{1,18}");
    }

    Map<String, String> values() {
        return values;
    }

    /** What a list of a day asks for: whoever served then, whatever they are today. */
    PeopleAddress ofDay() {
        Map<String, String[]> kept = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (!TODAY.contains(name)) {
                kept.put(name, new String[] {value});
            }
        });
        return new PeopleAddress(kept);
    }

    /** The filters that are set. */
    List<String> set() {
        return FILTERS.stream().filter(values::containsKey).toList();
    }

    /** The query string with its question mark; empty when nothing is set. */
    String whole() {
        String query = query(null);
        return query.isEmpty() ? "" : "?" + query.substring(0, query.length() - 1);
    }

    /** The query string without one of the filters; ends so that more can follow. */
    String query(String without) {
        StringBuilder text = new StringBuilder();
        values.forEach((name, value) -> {
            if (!name.equals(without)) {
                text.append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)).append('&');
            }
        });
        columns.forEach(c -> text.append("col=").append(c).append('&'));
        return text.toString();
    }

    private void ask(List<Asked> asked, String name) {
        Long year = number(name + "Year", YEAR);
        if (values.containsKey(name) || year != null) {
            asked.add(new Asked(name, values.get(name), year == null ? null : year.intValue()));
        }
    }

    private Boolean party() {
        return "yes".equals(values.get("party")) ? Boolean.TRUE : "no".equals(values.get("party")) ? Boolean.FALSE : null;
    }

    private Span span(String name, String form) {
        Long from = number(name + "From", form);
        Long to = number(name + "To", form);
        return new Span(from == null ? null : from.intValue(), to == null ? null : to.intValue());
    }

    private Long number(String name, String form) {
        String text = values.get(name);
        return text != null && text.matches(form) ? Long.valueOf(text) : null;
    }

    private <E extends Enum<E>> E chosen(E[] all, String name) {
        return Stream.of(all).filter(v -> v.name().equals(values.get(name))).findFirst().orElse(null);
    }
}
