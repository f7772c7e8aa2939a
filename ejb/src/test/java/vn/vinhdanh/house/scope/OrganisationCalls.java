package vn.vinhdanh.house.scope;

import static vn.vinhdanh.house.scope.ScopeWorld.day;

import java.util.List;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.organisation.UnitInput;
import vn.vinhdanh.organisation.UnitKind;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.organisation.UnitService;
import vn.vinhdanh.organisation.agency.AgencyService;
import vn.vinhdanh.organisation.chart.ChartService;
import vn.vinhdanh.organisation.reorganisation.ReorganisationInput;
import vn.vinhdanh.organisation.reorganisation.ReorganisationReadService;
import vn.vinhdanh.organisation.reorganisation.ReorganisationService;
import vn.vinhdanh.organisation.reorganisation.ReorganisationWork;
import vn.vinhdanh.organisation.reorganisation.StepInput;
import vn.vinhdanh.organisation.reorganisation.TouchKind;
import vn.vinhdanh.organisation.staffing.StaffingInput;
import vn.vinhdanh.organisation.staffing.StaffingService;
import vn.vinhdanh.organisation.staffing.StaffingWorkbook;
import vn.vinhdanh.organisation.staffing.UnitHeadService;
import vn.vinhdanh.shared.Texts;

/** Units, chart, staffing, reorganisations. */
final class OrganisationCalls {

    private static final int YEAR = 2026;

    private OrganisationCalls() {
    }

    static void register(ScopeRegistry calls) {
        calls.free(UnitScopes.class, "the caller's own units");
        calls.free(AgencyService.class, "the one agency that is printed on documents");
        calls.reads(UnitService.class, "ofGrants", (s, w) -> s.ofGrants(List.of(w.unit)));
        calls.reads(UnitService.class, "list", (s, w) -> s.list(null));
        calls.reads(UnitService.class, "get", (s, w) -> s.get(w.unit));
        calls.reads(UnitService.class, "input", (s, w) -> s.input(w.unit));
        calls.writes(UnitService.class, "create", (s, w) -> s.create("NEW-1", "Phòng Mới", UnitKind.DIVISION, w.unit, day("2026-01-01")));
        calls.writes(UnitService.class, "save", (s, w) -> s.save(unit(w)));
        calls.writes(UnitService.class, "checkClose", (s, w) -> s.checkClose(w.unit, 0, day("2026-11-30"), "Giải thể"));
        calls.writes(UnitService.class, "close", (s, w) -> s.close(w.unit, 0, day("2026-11-30"), "Giải thể"));
        calls.writes(UnitService.class, "keepOpen", (s, w) -> s.keepOpen(w.unit, 0));
        calls.reads(ChartService.class, "chart", (s, w) -> s.chart(day(ScopeWorld.TODAY), null));
        calls.reads(ChartService.class, "people", (s, w) -> s.people(day(ScopeWorld.TODAY)));
        calls.reads(StaffingService.class, "table", (s, w) -> s.table(YEAR));
        calls.writes(StaffingService.class, "input", (s, w) -> s.input(w.unit, YEAR));
        calls.writes(StaffingService.class, "save", (s, w) -> s.save(staffing(w)));
        calls.reads(StaffingWorkbook.class, "write", (s, w) -> s.write(YEAR, Texts.VIETNAMESE));
        calls.writes(UnitHeadService.class, "name", (s, w) -> s.name(w.unit, w.second, "1/QĐ", day("2026-10-01")));
        reorganisations(calls);
    }

    private static void reorganisations(ScopeRegistry calls) {
        calls.reads(ReorganisationReadService.class, "list", (s, w) -> s.list());
        calls.reads(ReorganisationReadService.class, "get", (s, w) -> s.get(w.plan));
        calls.reads(ReorganisationReadService.class, "steps", (s, w) -> s.steps(w.plan));
        calls.writes(ReorganisationReadService.class, "counts", (s, w) -> s.counts(w.plan));
        calls.reads(ReorganisationReadService.class, "touches", (s, w) -> s.touches(w.plan, TouchKind.PERSON, 0));
        calls.writes(ReorganisationReadService.class, "conflicts", (s, w) -> s.conflicts(w.plan));
        calls.reads(ReorganisationReadService.class, "history", (s, w) -> s.history(w.unit));
        calls.writes(ReorganisationService.class, "save", (s, w) -> s.save(plan(w)));
        calls.reads(ReorganisationService.class, "input", (s, w) -> s.input(w.plan));
        calls.writes(ReorganisationService.class, "add", (s, w) -> s.add(w.plan, new StepInput()));
        calls.writes(ReorganisationService.class, "remove", (s, w) -> s.remove(w.plan, w.id("SELECT MAX(id) FROM reorganisation_step")));
        calls.writes(ReorganisationService.class, "foresee", (s, w) -> s.foresee(w.plan));
        calls.writes(ReorganisationService.class, "confirm", (s, w) -> s.confirm(w.plan, -1));
        calls.writes(ReorganisationService.class, "cancel", (s, w) -> s.cancel(w.plan, -1));
        calls.free(ReorganisationService.class, "the clock's own work", "due", "applyDue", "block");
        calls.free(ReorganisationWork.class, "plans that failed; their list is ReorganisationReadService.list", "openWork");
    }

    private static UnitInput unit(ScopeWorld w) {
        UnitInput input = new UnitInput();
        input.setId(w.unit);
        input.setVersion(-1);
        input.setCode("X");
        input.setName("Phòng Đổi tên");
        return input;
    }

    private static StaffingInput staffing(ScopeWorld w) {
        return w.desk.harness.as(ScopeWorld.account("own", Role.REGISTRY_OFFICER), Role.REGISTRY_OFFICER)
                .call(StaffingService.class, s -> s.input(w.unit, YEAR));
    }

    private static ReorganisationInput plan(ScopeWorld w) {
        ReorganisationInput input = new ReorganisationInput();
        input.setId(w.plan);
        input.setVersion(-1);
        input.setTitle("Khác");
        return input;
    }

}
