package vn.vinhdanh.personnel.quality;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.shared.WorkSource;

/** Tells the registry and the clerks of units how many doubtful points their records have. */
@Stateless
@PermitAll
public class QualityWork implements WorkSource {

    @Inject
    private Caller caller;
    @Inject
    private UnitScopes scopes;
    @Inject
    private FindingQueries queries;

    @Override
    public List<WorkItem> openWork() {
        if (!caller.hasAny(Role.REGISTRY_OFFICER, Role.UNIT_CLERK)) {
            return List.of();
        }
        long open = queries.kinds(scopes.of(Role.REGISTRY_OFFICER, Role.UNIT_CLERK), QualityFilter.OPEN).stream()
                .mapToLong(QualityOverview.KindCount::open).sum();
        return open == 0 ? List.of() : List.of(new WorkItem("quality.work.open", List.of(open), "/quality/quality.xhtml", null));
    }
}
