package vn.vinhdanh.web.api;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import vn.vinhdanh.conference.meeting.MemberRow;
import vn.vinhdanh.conference.minutes.MeetingReadService;
import vn.vinhdanh.conference.minutes.MeetingRow;
import vn.vinhdanh.conference.minutes.MeetingView;
import vn.vinhdanh.conference.minutes.MinutesRow;
import vn.vinhdanh.conference.minutes.MinutesService;
import vn.vinhdanh.conference.voting.MotionRow;

/** Meetings with attendance, votes and minutes. */
@Path("/conferences")
public class ConferencesResource {

    @EJB
    private MeetingReadService meetings;
    @EJB
    private MinutesService minutes;

    /** Meetings of the caller's scope, newest first. */
    @GET
    public Response list(@QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        return JsonBody.list(meetings.list(cursor, Params.limit(limit)), ConferencesResource::body);
    }

    /** One meeting. */
    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") long id, @Context Request request) {
        MeetingView view = meetings.get(id);
        return body(view.meeting()).put("endedAt", view.endedAt()).put("conclusion", view.conclusion())
                .put("quorum", JsonBody.object().put("members", view.quorum().members()).put("present", view.quorum().present())
                        .put("required", view.quorum().required()).put("met", view.quorum().met()))
                .put("members", view.members().stream().map(ConferencesResource::member).toList())
                .put("motions", view.motions().stream().map(ConferencesResource::motion).toList())
                .put("minutes", view.minutes().stream().map(ConferencesResource::minutes).toList())
                .ok(view.meeting().version(), request);
    }

    /** The minutes as PDF; {@code supplement=1} for the first supplementary minutes. */
    @GET
    @Path("/{id}/minutes.pdf")
    @Produces("application/pdf")
    public Response pdf(@PathParam("id") long id, @QueryParam("supplement") String supplement) {
        String seq = Params.text("supplement", supplement, "\\d{1,4}");
        return Response.ok(minutes.pdf(id, seq == null ? 0 : Integer.parseInt(seq)), "application/pdf")
                .header("Content-Disposition", "inline; filename=\"minutes-" + id + ".pdf\"").build();
    }

    private static JsonBody body(MeetingRow row) {
        return JsonBody.object().put("id", row.id()).put("version", row.version()).put("kind", row.kind()).put("status", row.status())
                .put("title", row.title()).put("place", row.place()).put("startsAt", row.startsAt())
                .put("unit", JsonBody.object().put("id", row.unitId()).put("name", row.unitName()))
                .put("memberCount", row.members()).put("presentCount", row.present()).put("motionCount", row.motions())
                .put("passedCount", row.passed());
    }

    private static JsonBody member(MemberRow row) {
        return JsonBody.object().put("id", row.id()).put("fullName", row.fullName()).put("position", row.position())
                .put("seat", row.seat()).put("voting", row.voting()).put("attendance", row.attendance())
                .put("absenceReason", row.absenceReason());
    }

    private static JsonBody motion(MotionRow row) {
        return JsonBody.object().put("id", row.id()).put("subject", row.subject()).put("refType", row.refType()).put("refId", row.refId())
                .put("method", row.method()).put("thresholdPercent", row.thresholdPercent()).put("moreThan", row.moreThan())
                .put("base", row.base()).put("baseCount", row.tally().base()).put("required", row.tally().required())
                .put("votesFor", row.tally().votesFor()).put("votesAgainst", row.tally().votesAgainst())
                .put("votesInvalid", row.tally().invalid()).put("votesBlank", row.tally().blank()).put("writtenVotes", row.written().size()).put("counted", row.counted())
                .put("result", row.result());
    }

    private static JsonBody minutes(MinutesRow row) {
        return JsonBody.object().put("supplement", row.seq()).put("status", row.status()).put("number", row.number())
                .put("secretary", row.secretaryName()).put("secretarySignedAt", row.secretarySignedAt())
                .put("chair", row.chairName()).put("chairSignedAt", row.chairSignedAt()).put("sha256", row.sha256());
    }
}
