package vn.vinhdanh.classification.sheet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;

/** The sheet of a unit: the clerk rates and submits, the head confirms or returns. */
@Stateless
@RolesAllowed({Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.REGISTRY_OFFICER, Roles.APPRAISER, Roles.COUNCIL_SECRETARY, Roles.DIRECTOR, Roles.INSPECTOR,
    Roles.INTEGRATION, Roles.SYSTEM})
public class SheetService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private SheetQueries queries;
    @Inject
    private SheetChecks checks;
    @Inject
    private UnitScopes scopes;
    @Inject
    private Caller caller;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** The sheets of the caller's units in one campaign, in the order of the tree. */
    public List<SheetRow> progress(long campaignId) {
        return queries.sheets(campaignId, scopes.of());
    }

    /** One sheet with its rows, what the rules say about them, and the cap. */
    public SheetView view(long sheetId) {
        UnitSheet sheet = em.find(UnitSheet.class, sheetId);
        if (sheet == null) {
            throw new NotFoundException();
        }
        scopes.of().require(sheet.unitId());
        boolean wide = scopes.of(Role.DIRECTOR, Role.APPRAISER, Role.REGISTRY_OFFICER, Role.INSPECTOR).covers(sheet.agencyId());
        boolean rate = sheet.status().isWritable() && scopes.of(Role.UNIT_CLERK).covers(sheet.unitId());
        boolean confirm = sheet.status() == SheetStatus.SUBMITTED && scopes.of(Role.UNIT_HEAD).covers(sheet.unitId());
        boolean decide = sheet.status() == SheetStatus.CONFIRMED && scopes.of(Role.DIRECTOR).covers(sheet.agencyId());
        return checks.view(sheet, wide, rate, confirm, decide);
    }

    /**
     * Saves rows of one sheet, all or none. A level left empty is read from the score; a knock-out sets the lowest level.
     *
     * @throws RefusedException SHEET_STATE when the sheet is no longer with the clerk, STALE when somebody else saved the row
     */
    @RolesAllowed({Roles.UNIT_CLERK, Roles.SYSTEM})
    public void save(long sheetId, @NotNull List<@Valid AssessmentInput> inputs) {
        UnitSheet sheet = locked(sheetId);
        scopes.of(Role.UNIT_CLERK).require(sheet.unitId());
        if (!sheet.status().isWritable()) {
            throw new RefusedException("SHEET_STATE", sheet.status());
        }
        if (inputs.isEmpty()) {
            return;
        }
        SheetChecks.Proposer proposer = checks.proposer(sheet.campaignId());
        Map<Long, Assessment> rows = rows(inputs.stream().map(AssessmentInput::getId).toList());
        LocalDateTime now = LocalDateTime.now(clock);
        for (AssessmentInput input : inputs) {
            Assessment row = rows.get(input.getId());
            if (row == null || row.sheetId() != sheetId) {
                throw new NotFoundException();
            }
            checks.requireFresh(row, input.getVersion());
            row.propose(input, proposer.level(input, row, sheet), caller.username(), now);
        }
        em.flush();
    }

    /**
     * Hands the sheet to the head of the unit.
     *
     * @throws RefusedException SHEET_INCOMPLETE, SHEET_STATE
     */
    @RolesAllowed({Roles.UNIT_CLERK, Roles.SYSTEM})
    public void submit(long sheetId, long version) {
        UnitSheet sheet = moving(sheetId, version, Role.UNIT_CLERK);
        checks.requireComplete(sheet);
        sheet.submit(caller.username(), LocalDateTime.now(clock));
        done("SHEET_SUBMITTED", sheet, null);
    }

    /**
     * The head of the unit stands for the sheet.
     *
     * @throws RefusedException SAME_PERSON when the head also submitted it, SHEET_STATE
     */
    @RolesAllowed({Roles.UNIT_HEAD, Roles.SYSTEM})
    public void confirm(long sheetId, long version) {
        UnitSheet sheet = moving(sheetId, version, Role.UNIT_HEAD);
        sheet.confirm(caller.username(), LocalDateTime.now(clock));
        done("SHEET_CONFIRMED", sheet, null);
    }

    /** The head of the unit, or the director after the head, sends the sheet back to the clerk and says why. */
    @RolesAllowed({Roles.UNIT_HEAD, Roles.DIRECTOR, Roles.SYSTEM})
    public void giveBack(long sheetId, long version, @NotBlank String reason) {
        UnitSheet sheet = locked(sheetId);
        Role role = sheet.status() == SheetStatus.CONFIRMED ? Role.DIRECTOR : Role.UNIT_HEAD;
        scopes.of(role).require(sheet.unitId());
        sheet.requireVersion(version);
        sheet.giveBack(caller.username(), LocalDateTime.now(clock), reason.strip());
        done("SHEET_RETURNED", sheet, reason);
    }

    /** The level of the unit itself, set by the director; the head of the unit is not rated higher where the text says so. */
    @RolesAllowed({Roles.DIRECTOR, Roles.SYSTEM})
    public void rateUnit(long sheetId, long version, RatingLevel level) {
        UnitSheet sheet = moving(sheetId, version, Role.DIRECTOR);
        sheet.rateUnit(level);
        done("SHEET_UNIT_RATED", sheet, String.valueOf(level));
    }

    /**
     * The director completes the level of a unit that the decision of the year left out: on a document, dated, with the reason.
     *
     * @throws RefusedException UNIT_LEVEL_DECIDED when the unit has one, SHEET_STATE before the decision, RATING_DATE
     */
    @RolesAllowed({Roles.DIRECTOR, Roles.SYSTEM})
    public void completeUnitLevel(@NotNull @Valid UnitLevelInput input) {
        UnitSheet sheet = moving(input.getSheetId(), input.getVersion(), Role.DIRECTOR);
        if (input.getDecidedOn().isAfter(LocalDate.now(clock)) || input.getDecidedOn().getYear() < queries.sheet(input.getSheetId()).year()) {
            throw new RefusedException("RATING_DATE");
        }
        sheet.completeUnitLevel(input);
        done("SHEET_UNIT_LEVEL_COMPLETED", sheet, input.getLevel() + ", " + input.getDocumentNo() + ": " + input.getReason());
    }

    private UnitSheet moving(long sheetId, long version, Role role) {
        UnitSheet sheet = locked(sheetId);
        scopes.of(role).require(sheet.unitId());
        sheet.requireVersion(version);
        return sheet;
    }

    private void done(String action, UnitSheet sheet, String detail) {
        em.flush();
        audit.record(action, "UNIT_SHEET", sheet.getId(), detail == null ? sheet.unitName() : sheet.unitName() + ": " + detail);
    }

    private Map<Long, Assessment> rows(List<Long> ids) {
        return queries.assessments(ids).stream().collect(Collectors.toMap(Assessment::getId, Function.identity()));
    }

    private UnitSheet locked(long id) {
        UnitSheet sheet = em.find(UnitSheet.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (sheet == null) {
            throw new NotFoundException();
        }
        return sheet;
    }
}
