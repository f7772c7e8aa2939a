package vn.vinhdanh.web.api;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.vinhdanh.personnel.person.PersonCondition.Asked;
import vn.vinhdanh.personnel.person.PersonFilter;
import vn.vinhdanh.personnel.person.PersonOrder;
import vn.vinhdanh.personnel.person.PersonStatus;
import vn.vinhdanh.personnel.person.PersonTraits;
import vn.vinhdanh.personnel.person.PersonType;
import vn.vinhdanh.personnel.person.Sex;
import vn.vinhdanh.personnel.person.Span;
import vn.vinhdanh.shared.RefusedException;

/** The filters of the people list under the names they have in the address of the page; what cannot be is refused instead of narrowing nothing. */
public class PersonsQuery {

    private static final String YES_OR_NO = "yes|no";
    private static final int HIGHEST_AGE = 150;
    private static final int HIGHEST_YEAR = 9_999;

    @QueryParam("q")
    private String q;
    @QueryParam("unit")
    private String unit;
    @QueryParam("type")
    private String type;
    @QueryParam("status")
    private String status;
    @QueryParam("sex")
    private String sex;
    @QueryParam("rank")
    private String rank;
    @QueryParam("position")
    private String position;
    @QueryParam("party")
    private String party;
    @QueryParam("ethnic")
    private String ethnic;
    @QueryParam("ageFrom")
    private String ageFrom;
    @QueryParam("ageTo")
    private String ageTo;
    @QueryParam("bornFrom")
    private String bornFrom;
    @QueryParam("bornTo")
    private String bornTo;
    @QueryParam("joinedFrom")
    private String joinedFrom;
    @QueryParam("joinedTo")
    private String joinedTo;
    @QueryParam("rating")
    private String rating;
    @QueryParam("ratingYear")
    private String ratingYear;
    @QueryParam("award")
    private String award;
    @QueryParam("awardYear")
    private String awardYear;
    @QueryParam("sort")
    private String sort;

    /**
     * Refuses an award that no catalogue has: an empty list would look as if nobody held it.
     *
     * @param known asked for only when an award is named
     */
    PersonsQuery withKnownAward(Supplier<List<String>> known) {
        String code = typed(award);
        List<String> codes = code == null ? List.of() : known.get();
        if (code != null && !codes.contains(code)) {
            throw new RefusedException("AWARD_UNKNOWN", code, String.join(", ", codes));
        }
        return this;
    }

    PersonFilter filter() {
        String member = Params.text("party", party, YES_OR_NO);
        PersonTraits traits = new PersonTraits(Params.choice("sex", Sex.values(), sex), typed(rank), typed(position),
                member == null ? null : Boolean.valueOf(member.equals("yes")), typed(ethnic), span("age", ageFrom, ageTo, HIGHEST_AGE),
                span("born", bornFrom, bornTo, HIGHEST_YEAR), span("joined", joinedFrom, joinedTo, HIGHEST_YEAR));
        PersonOrder order = Params.choice("sort", PersonOrder.values(), sort);
        List<Asked> asked = Stream.of(asked("rating", rating, ratingYear), asked("award", award, awardYear)).filter(Objects::nonNull).toList();
        return new PersonFilter(q, Params.number("unit", unit), Params.choice("type", PersonType.values(), type),
                Params.choice("status", PersonStatus.values(), status), traits, asked, order == null ? PersonOrder.GIVEN : order);
    }

    /** The same filters as at a day: unit, position and rank are those of that day. What is known of today only is refused instead of being ignored. */
    PersonFilter ofDay() {
        Stream.of(new String[] {"type", type}, new String[] {"status", status}, new String[] {"sort", sort}).filter(p -> typed(p[1]) != null).findFirst().ifPresent(p -> {
            throw new RefusedException("AS_AT_FILTER", p[0]);
        });
        return filter();
    }

    private static Asked asked(String name, String value, String year) {
        Integer ofYear = whole(name + "Year", year, HIGHEST_YEAR);
        return typed(value) == null && ofYear == null ? null : new Asked(name, typed(value), ofYear);
    }

    private static Span span(String name, String from, String to, int highest) {
        return new Span(whole(name + "From", from, highest), whole(name + "To", to, highest));
    }

    private static Integer whole(String name, String text, int highest) {
        Long number = Params.number(name, text);
        if (number != null && number > highest) {
            throw new RefusedException("INVALID", name);
        }
        return number == null ? null : Integer.valueOf(number.intValue());
    }

    private static String typed(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
