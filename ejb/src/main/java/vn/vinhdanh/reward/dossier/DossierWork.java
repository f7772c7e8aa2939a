package vn.vinhdanh.reward.dossier;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.shared.WorkSource;

/** Dossiers that wait for the caller's next step. */
@Stateless
@PermitAll
public class DossierWork implements WorkSource {

    private static final Role[] WORKING = {Role.UNIT_CLERK, Role.UNIT_HEAD, Role.APPRAISER, Role.COUNCIL_SECRETARY, Role.DIRECTOR,
        Role.DOCUMENT_CLERK};
    private static final int MOST = 20;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    private Caller caller;
    @Inject
    private DossierService dossiers;

    @Override
    public List<WorkItem> openWork() {
        if (!caller.hasAny(WORKING)) {
            return List.of();
        }
        return dossiers.list(new DossierFilter(null, null, null, true), null, MOST).items().stream()
                .map(d -> new WorkItem(key(d), List.of(d.awardName(), Integer.toString(d.year()), d.unitName(),
                                DAY.format(d.proposedAt()), Long.toString(d.nominees())),
                        "/reward/dossier.xhtml?id=" + d.id(), null)).toList();
    }

    /** Between vote and approval the standing body drafts, and then the director approves. */
    private String key(DossierRow dossier) {
        boolean one = caller.has(Role.APPRAISER) != caller.has(Role.DIRECTOR);
        if (dossier.status() != DossierStatus.VOTED || !one) {
            return "reward.work." + dossier.status();
        }
        return caller.has(Role.DIRECTOR) ? "reward.work.VOTED.approve" : "reward.work.VOTED.draft";
    }
}
