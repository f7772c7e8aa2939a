package vn.vinhdanh.web.api;

import jakarta.ejb.EJB;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import vn.vinhdanh.personnel.past.AsAtService;
import vn.vinhdanh.personnel.past.PastListService;
import vn.vinhdanh.personnel.person.PersonCard;
import vn.vinhdanh.personnel.person.PersonRow;
import vn.vinhdanh.personnel.person.PersonService;
import vn.vinhdanh.personnel.timeline.TimelineEntry;
import vn.vinhdanh.personnel.timeline.TimelineService;
import vn.vinhdanh.regulation.AwardRow;
import vn.vinhdanh.reward.AwardNameService;
import vn.vinhdanh.shared.Page;
import vn.vinhdanh.shared.Texts;

/** People of the registry. */
@Path("/persons")
public class PersonsResource {

    private static final String PLACE = "[fb] \\d+ \\d+ (-|\\d{4}-\\d\\d-\\d\\d) \\P{Cntrl}+";

    @EJB
    private PersonService people;
    @EJB
    private TimelineService timelines;
    @EJB
    private AsAtService past;
    @EJB
    private PastListService served;
    @EJB
    private AwardNameService awards;

    /** People of the caller's scope by all filters of the people list, in one of its orders; as at a day, who served on that day, by given name. */
    @GET
    public Response list(@BeanParam PersonsQuery query, @QueryParam("asAt") String asAt, @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        LocalDate day = Params.date("asAt", asAt);
        query.withKnownAward(() -> awards.awards().stream().map(AwardRow::code).toList());
        if (day != null) {
            return JsonBody.list(served.list(day, query.ofDay(), Params.number("cursor", cursor), Params.limit(limit)), PersonAsAtBody::of);
        }
        return JsonBody.list(people.list(query.filter(), Params.cursor(cursor, PLACE), Params.limit(limit)).page(),
                PersonsResource::body);
    }

    /** One person, as the file stands or stood at the end of a day. */
    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") long id, @QueryParam("asAt") String asAt, @Context Request request) {
        LocalDate day = Params.date("asAt", asAt);
        if (day != null) {
            return PersonAsAtBody.of(id, past.of(id, day)).ok();
        }
        PersonCard card = people.get(id);
        return body(card).ok(card.version(), request);
    }

    /** Everything dated about one person up to a day (all), the newest first. */
    @GET
    @Path("/{id}/timeline")
    public Response timeline(@PathParam("id") long id, @QueryParam("asAt") String asAt, @Context HttpHeaders headers) {
        LocalDate day = Params.date("asAt", asAt);
        List<TimelineEntry> entries = timelines.of(id).stream().filter(e -> day == null || !e.orderedBy().isAfter(day)).toList();
        Texts texts = Texts.of(Params.language(headers));
        return JsonBody.list(new Page<>(entries, null, (long) entries.size()), e -> body(e, texts));
    }

    private static JsonBody body(PersonRow p) {
        return JsonBody.object().put("id", p.id()).put("personalId", p.personalId()).put("fullName", p.fullName())
                .put("birthDate", p.birthDate()).put("birthYear", p.birthYear()).put("sex", p.sex()).put("type", p.type())
                .put("unit", unit(p.unitId(), p.unitName())).put("position", p.position()).put("leader", p.leader())
                .put("status", p.status());
    }

    private static JsonBody body(PersonCard p) {
        return JsonBody.object().put("id", p.id()).put("version", p.version()).put("personalId", p.personalId())
                .put("fullName", p.fullName()).put("birthDate", p.birthDate()).put("birthYear", p.birthYear()).put("sex", p.sex())
                .put("type", p.type()).put("unit", unit(p.unitId(), p.unitName())).put("position", p.position())
                .put("leader", p.leader()).put("rankCode", p.rankCode()).put("payStep", p.payStep())
                .put("payCoefficient", p.payCoefficient()).put("joinedOn", p.joinedOn()).put("partyJoinedOn", p.partyJoinedOn())
                .put("ethnicGroup", p.ethnicGroup()).put("email", p.email()).put("status", p.status());
    }

    private static JsonBody body(TimelineEntry e, Texts texts) {
        return JsonBody.object().put("date", e.date()).put("year", e.year()).put("kind", e.kind())
                .put("title", e.title() == null ? null : texts.get(e.title()))
                .put("detail", e.detail() == null ? null : texts.get(e.detail())).put("reference", e.reference());
    }

    static JsonBody unit(Long id, String name) {
        return JsonBody.object().put("id", id).put("name", name);
    }
}
