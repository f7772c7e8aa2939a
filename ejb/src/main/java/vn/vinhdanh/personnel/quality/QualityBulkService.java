package vn.vinhdanh.personnel.quality;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.organisation.UnitScope;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.VietnameseText;

/** Many findings of one kind mended at once, where the finding alone says what is right: looked at first, then written in one transaction. */
@Stateless
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK})
public class QualityBulkService {

    /** How many at once: as many as one reads through. */
    public static final int MOST = 2_000;

    @Inject
    private UnitScopes scopes;
    @Inject
    private BulkCures cures;
    @Inject
    private CureJournal journal;
    @Inject
    private FindingQueries queries;
    @Inject
    private QualityRun run;
    @Inject
    private AuditTrail audit;

    /** Whether findings of this kind can be mended for many at once. */
    public boolean offers(QualityKind kind) {
        return BulkField.of(kind) != null;
    }

    /**
     * Everybody it would be written for, with the old value and the new one.
     *
     * @param unitId a unit with everything below it; null for all
     * @throws RefusedException QUALITY_NO_BULK for a kind that is looked at one by one
     */
    public BulkCureView foresee(@NotNull QualityKind kind, Long unitId) {
        require(kind);
        UnitScope scope = scope();
        List<BulkCureRow> rows = cures.of(scope, kind, unitId, MOST + 1);
        boolean more = rows.size() > MOST;
        long open = queries.kinds(scope, new QualityFilter(null, unitId, null, false)).stream().filter(k -> k.kind() == kind)
                .mapToLong(QualityOverview.KindCount::open).sum();
        return new BulkCureView(BulkField.of(kind).name(), more ? List.copyOf(rows.subList(0, MOST)) : rows, more, more ? 0 : open - rows.size());
    }

    /**
     * Writes them. The people are held and looked at again first: where the data say something else by now, nothing is written and the name is told.
     *
     * @throws RefusedException QUALITY_NO_BULK
     */
    public BulkCured apply(@NotNull @Valid BulkCureInput input) {
        require(input.getKind());
        UnitScope scope = scope();
        List<Long> ids = input.getFindings().stream().map(BulkCureRow::id).toList();
        cures.units(ids).forEach(scope::require);
        List<Long> people = cures.these(scope, input.getKind(), ids).stream().map(BulkCureRow::personId).distinct().toList();
        cures.hold(people);
        run.check(people);
        Set<BulkCureRow> standing = new HashSet<>(cures.these(scope, input.getKind(), ids));
        List<BulkCureRow> mended = input.getFindings().stream().filter(standing::contains).toList();
        String reason = VietnameseText.typed(input.getReason());
        if (!mended.isEmpty()) {
            List<Long> concerned = mended.stream().map(BulkCureRow::personId).distinct().toList();
            long made = journal.begin(input.getKind(), concerned, reason);
            cures.write(input.getKind(), mended.stream().map(BulkCureRow::id).toList(), reason);
            journal.finish(made, input.getKind(), concerned);
            run.check(concerned);
            audit.record("QUALITY_CURED_MANY", "PERSON", null, input.getKind() + " " + mended.size() + ": " + reason);
        }
        return new BulkCured(mended.size(), input.getFindings().stream().filter(f -> !standing.contains(f)).map(BulkCureRow::fullName).distinct().toList());
    }

    private static void require(QualityKind kind) {
        if (BulkField.of(kind) == null) {
            throw new RefusedException("QUALITY_NO_BULK");
        }
    }

    private UnitScope scope() {
        return scopes.of(Role.REGISTRY_OFFICER, Role.UNIT_CLERK);
    }
}
