package vn.vinhdanh.organisation.chart;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.organisation.UnitRow;
import vn.vinhdanh.organisation.UnitScope;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.organisation.UnitService;
import vn.vinhdanh.organisation.staffing.HeadCandidate;
import vn.vinhdanh.organisation.staffing.HeadRules;
import vn.vinhdanh.organisation.staffing.UnitCensus;

/** The organisation chart of the caller's units as it was, is or will be on a day: four statements however large it is. */
@Stateless
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.DIRECTOR, Roles.APPRAISER, Roles.COUNCIL_SECRETARY,
        Roles.DOCUMENT_CLERK, Roles.INSPECTOR, Roles.INTEGRATION})
public class ChartService {

    /** How many levels one picture shows. */
    public static final int LEVELS = 4;

    @Inject
    private UnitService units;
    @Inject
    private UnitScopes scopes;
    @Inject
    private Clock clock;
    @Inject
    @Any
    private Instance<UnitCensus> registries;

    /**
     * The boxes, each with those below it.
     *
     * @param day    the day; null for today
     * @param unitId the topmost unit of the picture; null for everything the caller may see
     */
    public List<ChartNode> chart(LocalDate day, Long unitId) {
        LocalDate on = on(day);
        UnitScope scope = scopes.of();
        List<UnitRow> rows = units.list(on);
        List<HeadCandidate> candidates = new ArrayList<>();
        Map<Long, Long> own = new HashMap<>();
        for (UnitCensus registry : registries) {
            candidates.addAll(registry.heads(scope, on));
            registry.count(scope, on).forEach(c -> own.merge(c.unitId(), c.people(), Long::sum));
        }
        return new ChartTree(rows, HeadRules.heads(candidates), own, LEVELS).tops(unitId);
    }

    /**
     * People who served in each unit itself on a day, as their files say for that day: of whom nobody knows since when, they count from the day of
     * entry into service, and where that is not known either from the day they were entered.
     *
     * @param day the day; null for today
     */
    public Map<Long, Long> people(LocalDate day) {
        UnitScope scope = scopes.of();
        Map<Long, Long> own = new HashMap<>();
        registries.forEach(registry -> registry.count(scope, on(day)).forEach(c -> own.merge(c.unitId(), c.people(), Long::sum)));
        return own;
    }

    private LocalDate on(LocalDate day) {
        return day == null ? LocalDate.now(clock) : day;
    }
}
