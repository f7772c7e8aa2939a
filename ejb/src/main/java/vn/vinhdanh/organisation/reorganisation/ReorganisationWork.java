package vn.vinhdanh.organisation.reorganisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.shared.WorkSource;

/** Plans that wait for the registry officer: those being drafted and those that could not be applied on their day. */
@Stateless
@PermitAll
public class ReorganisationWork implements WorkSource {

    @Inject
    private ReorganisationQueries queries;
    @Inject
    private ReorganisationAccess access;
    @Inject
    private Caller caller;

    @Override
    public List<WorkItem> openWork() {
        if (!caller.has(Role.REGISTRY_OFFICER)) {
            return List.of();
        }
        return queries.all().stream().filter(p -> p.state() == ReorganisationState.DRAFT || p.state() == ReorganisationState.BLOCKED)
                .filter(access::visible).map(p -> new WorkItem(p.state() == ReorganisationState.DRAFT ? "reorganisation.work.draft"
                        : "reorganisation.work.blocked", List.of(p.title()), "/organisation/reorganisation.xhtml?id=" + p.getId(), p.effectiveOn()))
                .toList();
    }
}
