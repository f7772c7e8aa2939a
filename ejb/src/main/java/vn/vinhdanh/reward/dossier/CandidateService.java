package vn.vinhdanh.reward.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.regulation.AwardRow;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.regulation.RegulationService;
import vn.vinhdanh.regulation.RuleBook;
import vn.vinhdanh.reward.eligibility.EligibilityQuery;
import vn.vinhdanh.reward.eligibility.EligibilityRow;
import vn.vinhdanh.reward.eligibility.EligibilityService;
import vn.vinhdanh.reward.eligibility.ReasonResult;
import vn.vinhdanh.reward.eligibility.ReasonText;
import vn.vinhdanh.reward.eligibility.Verdict;
import vn.vinhdanh.shared.Page;

/** The list from which a dossier's recipients are chosen: who is eligible, who needs a word, who is not and why. */
@Stateless
@RolesAllowed({Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.APPRAISER, Roles.SYSTEM})
public class CandidateService {

    @Inject
    private DossierDesk desk;
    @Inject
    private NominationQueries queries;
    @Inject
    private RegulationService regulation;
    @Inject
    private EligibilityService eligibility;
    @Inject
    private HeldAwards held;
    @Inject
    private OtherTitles titles;
    @Inject
    private Picks picks;
    @Inject
    private UnitScopes scopes;
    @Inject
    private Clock clock;

    /**
     * One page of candidates in the caller's scope.
     *
     * @param kind    people or collectives; null for whom the award is given to first
     * @param verdict only this one
     * @param unitId  only this unit with what is below it; null for the whole scope
     * @param locale  language of what is left open
     */
    public CandidateList list(long dossierId, RecipientKind kind, Verdict verdict, Long unitId, String cursor, int limit, Locale locale) {
        Dossier dossier = desk.read(dossierId);
        RuleBook book = regulation.ruleBook();
        AwardRow award = book.award(dossier.getAwardCode()).orElseThrow();
        List<RecipientKind> kinds = Stream.of(RecipientKind.PERSON, RecipientKind.COLLECTIVE).filter(award::isFor).toList();
        RecipientKind shown = kind != null && kinds.contains(kind) ? kind : kinds.isEmpty() ? RecipientKind.PERSON : kinds.get(0);
        if (!Judge.judges(award.code(), shown)) {
            return list(dossier, award, shown, kinds, new Page<>(List.of(), null, null));
        }
        Set<Long> onList = queries.nominees(dossierId).stream().map(n -> shown == RecipientKind.PERSON ? n.getPersonId() : n.getCollectiveId())
                .collect(Collectors.toSet());
        EligibilityQuery query = new EligibilityQuery(award.code(), dossier.getAchievementYear(), LocalDate.now(clock), shown, unitId,
                dossier.getReasonKind());
        Page<EligibilityRow> page = eligibility.list(query, verdict, cursor, limit);
        List<Long> ids = page.items().stream().map(EligibilityRow::id).toList();
        Map<Long, HeldAward> has = held.ofCandidates(dossier, shown, ids);
        Map<Long, Long> others = queries.otherDossiers(dossier, shown, ids);
        Map<Long, OtherTitle> beside = titles.ofCandidates(dossier, book, shown, ids);
        return list(dossier, award, shown, kinds, new Page<>(page.items().stream()
                .map(r -> row(r, onList.contains(r.id()), has.get(r.id()), others.get(r.id()), beside.get(r.id()), locale)).toList(), page.next(), null));
    }

    /** Those picked on the list of eligible people or collectives as they stand today, before a dossier is begun with them. */
    public List<PickedRow> picked(PickQuery query, Locale locale) {
        return picks.rows(query, scopes.of(Role.UNIT_CLERK, Role.UNIT_HEAD, Role.APPRAISER), locale);
    }

    private static CandidateList list(Dossier dossier, AwardRow award, RecipientKind kind, List<RecipientKind> kinds, Page<CandidateRow> page) {
        return new CandidateList(dossier.getId(), dossier.getVersion(), dossier.getAwardCode(), dossier.getAchievementYear(), kind, kinds,
                award.isFor(RecipientKind.HOUSEHOLD), page.items(), page.next());
    }

    private static CandidateRow row(EligibilityRow row, boolean onList, HeldAward held, Long other, OtherTitle title, Locale locale) {
        List<String> open = row.explain(locale).stream().filter(r -> r.result() != ReasonResult.PASS).map(CandidateService::sentence).toList();
        return new CandidateRow(row.id(), row.name(), row.position(), row.unitName(), row.verdict(), onList, held, other, title, open);
    }

    static String sentence(ReasonText reason) {
        return reason.remedy() == null ? reason.title() : reason.title() + ": " + reason.remedy();
    }
}
