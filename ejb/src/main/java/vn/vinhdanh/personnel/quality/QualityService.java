package vn.vinhdanh.personnel.quality;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.organisation.UnitScope;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.VietnameseText;

/** The data-quality desk: what is doubtful in the records of the caller's units, mended by one click or right for a reason that is kept. */
@Stateless
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK, Roles.SYSTEM})
public class QualityService {

    private static final int PAGE = 50;

    @Inject
    private UnitScopes scopes;
    @Inject
    private Caller caller;
    @Inject
    private FindingQueries queries;
    @Inject
    private FindingWriter writer;
    @Inject
    private DueAgain due;
    @Inject
    private QualityRun run;
    @Inject
    private QualityCure cures;
    @Inject
    private CureJournal journal;
    @Inject
    private ProofReader proofs;
    @Inject
    private AuditTrail audit;

    /** How many findings there are of each kind, and in which units. */
    public QualityOverview overview(QualityFilter filter) {
        UnitScope scope = scope();
        return new QualityOverview(queries.kinds(scope, filter), queries.units(scope, filter), queries.checkedAt(caller.username()));
    }

    /** One page of findings. Whose file was changed since the check is looked at again first, so that what was mended by
     * hand is gone and what was spoilt by hand is there. */
    public FindingPage list(QualityFilter filter, String after) {
        UnitScope scope = scope();
        FindingCursor place = FindingCursor.of(after);
        List<FindingRow> rows = queries.rows(scope, filter, place, PAGE + 1);
        List<Long> changed = Stream.concat(queries.changed(rows).stream(), due.in(scope).stream()).distinct().toList();
        if (!changed.isEmpty()) {
            run.check(changed);
            rows = queries.rows(scope, filter, place, PAGE + 1);
        }
        boolean more = rows.size() > PAGE;
        List<FindingRow> shown = more ? rows.subList(0, PAGE) : rows;
        return new FindingPage(List.copyOf(shown), more ? shown.get(PAGE - 1).cursor() : null);
    }

    /** One finding with the rows that prove it, as of now. */
    public FindingView get(long id) {
        FindingRow row = found(id);
        if (!queries.changed(List.of(row)).isEmpty()) {
            run.check(List.of(row.personId()));
            row = queries.one(scope(), id).stream().findFirst().orElseThrow(() -> new RefusedException("QUALITY_GONE"));
        }
        return proofs.view(row);
    }

    /**
     * Checks the records of a unit and everything below it, or of all the caller's units.
     *
     * @param unitId null for all
     * @return how many findings are open there
     */
    public long check(Long unitId) {
        UnitScope scope = scope();
        if (unitId != null) {
            scope.require(unitId);
        }
        run.check(Whom.ofUnits(unitId == null && scope.everything(), writer.units(scope, unitId)));
        long open = queries.kinds(scope, new QualityFilter(null, unitId, null, false)).stream().mapToLong(QualityOverview.KindCount::open).sum();
        writer.checked(unitId, unitId == null && scope.everything(), open);
        return open;
    }

    /** Checks everybody; the application itself does it every night. */
    @RolesAllowed(Roles.SYSTEM)
    public long checkAll() {
        run.check(Whom.ofUnits(true, List.of()));
        long open = queries.kinds(new UnitScope(true, Set.of()), QualityFilter.OPEN).stream().mapToLong(QualityOverview.KindCount::open).sum();
        writer.checked(null, true, open);
        return open;
    }

    /** It is right, because ...: the finding is no longer shown as open until the data say something else. */
    public void accept(long id, @NotBlank @Size(max = 500) String because) {
        FindingRow row = found(id);
        writer.accept(row, VietnameseText.typed(because));
        audit.record("QUALITY_ACCEPTED", "PERSON", row.personId(), row.kind() + ": " + VietnameseText.typed(because));
    }

    /** It is not right after all. */
    public void reopen(long id) {
        FindingRow row = found(id);
        writer.reopen(row);
        audit.record("QUALITY_REOPENED", "PERSON", row.personId(), row.kind().name());
    }

    /**
     * Writes what the finding offers.
     *
     * @throws RefusedException QUALITY_GONE when the data have changed so that it no longer holds, QUALITY_NO_CURE, and what the change itself refuses
     */
    public FindingRow cure(long id, @NotBlank @Size(max = 500) String reason) {
        FindingRow row = found(id);
        run.check(List.of(row.personId()));
        FindingRow current = queries.one(scope(), id).stream().findFirst().orElseThrow(() -> new RefusedException("QUALITY_GONE"));
        long made = journal.begin(current.kind(), List.of(row.personId()), VietnameseText.typed(reason));
        cures.apply(current, VietnameseText.typed(reason));
        journal.finish(made, current.kind(), List.of(row.personId()));
        run.check(List.of(row.personId()));
        audit.record("QUALITY_CURED", "PERSON", row.personId(), row.kind() + ": " + row.cure());
        return current;
    }

    private FindingRow found(long id) {
        return queries.one(scope(), id).stream().findFirst().orElseThrow(NotFoundException::new);
    }

    private UnitScope scope() {
        return scopes.of(Role.REGISTRY_OFFICER, Role.UNIT_CLERK);
    }
}
