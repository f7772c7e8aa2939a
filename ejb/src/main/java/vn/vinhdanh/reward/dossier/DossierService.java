package vn.vinhdanh.reward.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.organisation.UnitScope;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.regulation.AwardRow;
import vn.vinhdanh.regulation.RegulationService;
import vn.vinhdanh.regulation.RuleBook;
import vn.vinhdanh.reward.AwardNames;
import vn.vinhdanh.reward.register.Tariff;
import vn.vinhdanh.shared.Page;

/** Reading dossiers: the list of work and the one page that serves every award. */
@Stateless
@RolesAllowed({Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.REGISTRY_OFFICER, Roles.APPRAISER, Roles.COUNCIL_SECRETARY, Roles.COUNCIL_MEMBER,
    Roles.DIRECTOR, Roles.DOCUMENT_CLERK, Roles.INSPECTOR, Roles.INTEGRATION, Roles.SYSTEM})
public class DossierService {

    @Inject
    private DossierDesk desk;
    @Inject
    private DossierQueries queries;
    @Inject
    private NominationQueries nominations;
    @Inject
    private HeldAwards held;
    @Inject
    private OtherDossiers claiming;
    @Inject
    private OtherTitles titles;
    @Inject
    private RegulationService regulation;
    @Inject
    private AwardNames names;
    @Inject
    private YearGate gate;
    @Inject
    private UnitScopes scopes;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /**
     * One page of the dossiers of the caller's units, newest first.
     *
     * @param cursor where the page before ended; null for the first
     */
    public Page<DossierRow> list(DossierFilter filter, String cursor, int limit) {
        Waiting waiting = Waiting.of(filter, roles());
        if (waiting.stations().isEmpty()) {
            return new Page<>(List.of(), null, 0L);
        }
        Map<String, String> called = regulation.ruleBook().awards().values().stream().map(names::here)
                .collect(Collectors.toMap(AwardRow::code, AwardRow::nameVi));
        long before = cursor == null || cursor.isBlank() ? Long.MAX_VALUE : Long.parseLong(cursor);
        UnitScope scope = scopes.of();
        List<DossierRow> rows = queries.page(filter, waiting, scope, before, limit + 1, called);
        boolean more = rows.size() > limit;
        List<DossierRow> items = more ? List.copyOf(rows.subList(0, limit)) : rows;
        return new Page<>(items, more ? items.get(limit - 1).id().toString() : null, queries.total(filter, waiting, scope));
    }

    /** One dossier with everything its page shows, and what the caller can do about it. */
    public DossierView get(long id) {
        Dossier d = desk.read(id);
        RuleBook book = regulation.ruleBook();
        AwardRow award = names.here(book.award(d.getAwardCode()).orElseThrow());
        Map<Long, HeldAward> has = held.ofNominees(d);
        Map<Long, Long> others = nominations.otherDossiers(d);
        Map<Long, OtherDossiers.Claim> claims = others.isEmpty() ? Map.of() : claiming.claims(d);
        Map<Long, OtherTitle> beside = titles.ofNominees(d, book);
        List<NomineeRow> nominees = nominations.nominees(id).stream()
                .map(n -> row(n, has.get(n.getId()), others.get(n.getId()), claims.get(n.getId()), beside.get(n.getId()))).toList();
        Long decisionId = queries.decisionOf(id);
        Set<DossierAction> actions = DossierRules.actions(
                new DossierRules.Standing(d.getStatus(), d.getProposer(), d.getSubmitter(), d.getAppraiser(), decisionId != null),
                caller.username(), roles());
        return new DossierView(d.getId(), d.getVersion(), d.getAwardCode(), award.nameVi(), d.getAchievementYear(), d.getCommendationType(),
                d.getReasonKind(), d.getAchievement(), d.getProposingUnitId(), desk.unitName(d), d.getAcceptedOn(),
                d.getStatus(), d.getProposer(), d.getProposedAt(), d.getSubmitter(), d.getSubmittedAt(), d.getAppraiser(), d.getAppraisedAt(),
                d.getAppraisalNote(), d.getApprover(), d.getApprovedAt(), d.getRejectionReason(), d.getMeetingId(), decisionId,
                award.departmentMaySign(), gate.open(d), projected(d, award, book, nominees), nominees, queries.returns(id), actions, otherAppraisers(d));
    }

    /** Whoever prepared a dossier does not appraise it: who else can. */
    private List<String> otherAppraisers(Dossier d) {
        boolean own = caller.username().equals(d.getProposer()) || caller.username().equals(d.getSubmitter());
        if (d.getStatus() != DossierStatus.SUBMITTED || !own || !caller.has(Role.APPRAISER)) {
            return null;
        }
        return queries.appraisers(d.getProposingUnitId(), LocalDate.now(clock),
                Stream.of(d.getProposer(), d.getSubmitter()).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    /** Rule by rule, why a nominee's verdict is what it is: the kept text of the day. */
    public List<KeptReason> reasons(long dossierId, long nomineeId) {
        desk.read(dossierId);
        return queries.reasons(dossierId, nomineeId).stream().map(KeptReason::named).toList();
    }

    /** The kept verdicts of all nominees, by nominee: the appraisal slip. */
    public Map<Long, List<KeptReason>> allReasons(long dossierId) {
        desk.read(dossierId);
        return queries.allReasons(dossierId);
    }

    private BigDecimal projected(Dossier d, AwardRow award, RuleBook book, List<NomineeRow> nominees) {
        if (!award.departmentMaySign()) {
            return null;
        }
        Tariff tariff = Tariff.of(book, d.getAwardCode(), LocalDate.now(clock));
        return nominees.stream().filter(n -> n.appraisal() != AppraisalResult.REFUSED && n.voteResult() != VoteResult.FAILED)
                .map(n -> tariff.amount(n.kind())).filter(a -> a != null).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Set<Role> roles() {
        return EnumSet.allOf(Role.class).stream().filter(caller::has).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static NomineeRow row(Nominee n, HeldAward held, Long other, OtherDossiers.Claim claim, OtherTitle title) {
        return new NomineeRow(n.getId(), n.getRecipientKind(), n.getPersonId(), n.getCollectiveId(), n.getRecipientName(), n.getFemale(),
                n.getPosition(), n.getUnitName(), n.getVerdict(), n.getVerdictOn(), n.getWarningNote(), n.getAppraisal(), n.getAppraisalNote(),
                n.getVotesFor(), n.getVotesAgainst(), n.getVotesInvalid(), n.getVotesBlank(), n.getVotesBase(), n.getVotesRequired(), n.getVoteResult(),
                held, claim == null ? other : Long.valueOf(claim.dossierId()), claim != null, title, n.getUpperRefusal());
    }
}
