package vn.vinhdanh.organisation.reorganisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.organisation.UnitRow;
import vn.vinhdanh.organisation.UnitScopes;

/** Reads plans of reorganisation, what they touch, and the history of units. */
@Stateless
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.DIRECTOR, Roles.INSPECTOR, Roles.SYSTEM})
public class ReorganisationReadService {

    @Inject
    private ReorganisationAccess access;
    @Inject
    private ReorganisationQueries queries;
    @Inject
    private UnitScopes scopes;

    /** Plans whose units are all the caller's, the latest day first. */
    public List<ReorganisationRow> list() {
        return queries.all().stream().filter(access::visible).map(Reorganisation::row).toList();
    }

    /** One plan. */
    public ReorganisationRow get(long id) {
        return access.readable(id).row();
    }

    /** The steps with the names of their units. */
    public List<StepRow> steps(long id) {
        access.readable(id);
        List<PlannedStep> steps = queries.steps(id);
        Map<Long, String> names = new HashMap<>();
        for (UnitRow unit : queries.units()) {
            names.put(unit.id(), unit.name());
        }
        names.putAll(queries.namesKept(id));
        steps.stream().filter(PlannedStep::founds).forEach(s -> names.put(s.id(), s.name()));
        return steps.stream().map(s -> new StepRow(s.id(), s.seq(), s.kind(), s.sources().stream().map(names::get).toList(),
                names.get(s.kind() == StepKind.MOVE ? s.parentId() : s.targetId()), s.founds(), s.name(), s.chosen())).toList();
    }

    /** How much the dry run found, kind by kind. */
    public List<TouchCount> counts(long id) {
        access.readable(id);
        return queries.counts(id).entrySet().stream().map(e -> new TouchCount(e.getKey(), e.getValue())).toList();
    }

    /** What the dry run found of one kind, a hundred at a time. */
    public List<TouchRow> touches(long id, TouchKind kind, int page) {
        access.readable(id);
        return queries.touches(id, kind, Math.max(0, page));
    }

    /** What stands in the way, at most a hundred lines. */
    public List<TouchRow> conflicts(long id) {
        access.readable(id);
        return queries.conflicts(id);
    }

    /** What became of a unit and from which it came. */
    public List<UnitChangeRow> history(long unitId) {
        scopes.of().require(unitId);
        return queries.changes(unitId);
    }
}
