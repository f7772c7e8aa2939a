package vn.vinhdanh.classification.sheet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vinhdanh.classification.AbsenceFacts;
import vn.vinhdanh.classification.AssessmentSubject;
import vn.vinhdanh.classification.ClassificationLaw;
import vn.vinhdanh.classification.ClassificationRules;
import vn.vinhdanh.classification.Finding;
import vn.vinhdanh.classification.LawOfPeriod;
import vn.vinhdanh.classification.QuotaGroup;
import vn.vinhdanh.classification.QuotaMeter;
import vn.vinhdanh.classification.QuotaRules;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.classification.RowFacts;
import vn.vinhdanh.classification.RuleSet;
import vn.vinhdanh.classification.absence.AbsenceFinder;
import vn.vinhdanh.classification.campaign.CampaignAccess;
import vn.vinhdanh.classification.campaign.CampaignSettings;
import vn.vinhdanh.shared.RefusedException;

/** Feeds the rules with what is on a sheet. */
@Dependent
class SheetChecks {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private SheetQueries queries;
    @Inject
    private CampaignAccess campaigns;
    @Inject
    private ClassificationLaw law;
    @Inject
    private AbsenceFinder absence;

    /** Reads the level from score and knock-out where the clerk gave none. */
    record Proposer(ClassificationRules rules, CampaignSettings campaign, LawOfPeriod law) {

        RatingLevel level(AssessmentInput input, Assessment row, UnitSheet sheet) {
            if (input.getKnockOut() != null || input.getLevel() == null) {
                boolean limited = row.leader() && headLimited(campaign, law, row.ruleSet());
                return rules.proposal(input.getScore(), input.getKnockOut(), sheet.unitLevel(), limited).orElse(input.getLevel());
            }
            return input.getLevel();
        }
    }

    Proposer proposer(long campaignId) {
        CampaignSettings campaign = campaigns.settings(campaignId);
        LawOfPeriod period = law.of(campaign.year());
        return new Proposer(new ClassificationRules(period.parameters()), campaign, period);
    }

    SheetView view(UnitSheet sheet, boolean wide, boolean mayRate, boolean mayConfirm, boolean mayDecide) {
        CampaignSettings campaign = campaigns.settings(sheet.campaignId());
        LawOfPeriod period = law.of(campaign.year());
        List<GridRow> rows = queries.rows(sheet.getId(), campaign.year());
        List<QuotaMeter> own = meters(campaign, queries.counts(campaign.id(), sheet.getId()));
        List<QuotaMeter> agency = meters(campaign, queries.countsOfAgency(campaign.id(), sheet.agencyId())).stream()
                .filter(m -> m.group().agencyId() == sheet.agencyId()).toList();
        Set<QuotaGroup> here = own.stream().map(QuotaMeter::group).collect(Collectors.toSet());
        Set<QuotaGroup> proposing = own.stream().filter(m -> m.excellent() > 0).map(QuotaMeter::group).collect(Collectors.toSet());
        return new SheetView(queries.sheet(sheet.getId()), rows, findings(sheet, campaign, period, rows), distribution(rows), own,
                wide ? agency : agency.stream().filter(m -> here.contains(m.group())).toList(), agency.stream().filter(m -> m.isTooSmall() && here.contains(m.group())).toList(),
                agency.stream().filter(m -> m.isBlocking() && proposing.contains(m.group())).toList(), period.parameters(), mayRate, mayConfirm, mayDecide);
    }

    List<QuotaMeter> meters(CampaignSettings campaign, List<QuotaRules.Count> counts) {
        return QuotaRules.meters(counts, campaign.quotaMode(), campaign.quotaPercent(), queries.exceptions(campaign.id()));
    }

    /** Refuses a sheet on which somebody has no level, or one the rules do not allow. */
    void requireComplete(UnitSheet sheet) {
        CampaignSettings campaign = campaigns.settings(sheet.campaignId());
        Map<Long, List<Finding>> found = findings(sheet, campaign, law.of(campaign.year()), queries.rows(sheet.getId(), campaign.year()));
        long wrong = found.values().stream().filter(f -> f.stream().anyMatch(Finding::isError)).count();
        if (wrong > 0) {
            throw new RefusedException("SHEET_INCOMPLETE", wrong);
        }
    }

    /** Refuses a row somebody else saved since it was read; the message names the person of the row. */
    void requireFresh(Assessment row, long seen) {
        row.requireVersion(seen, () -> em.createQuery("SELECT p.fullName FROM Person p WHERE p.id = :id", String.class)
                .setParameter("id", row.personId()).getSingleResult());
    }

    private Map<Long, List<Finding>> findings(UnitSheet sheet, CampaignSettings campaign, LawOfPeriod period, List<GridRow> rows) {
        ClassificationRules rules = new ClassificationRules(period.parameters());
        Map<Long, AbsenceFacts> absences = absence.ofYear(rows.stream().map(GridRow::personId).toList(), campaign.year());
        Map<Long, List<Finding>> found = new LinkedHashMap<>();
        for (GridRow r : rows) {
            RowFacts facts = new RowFacts(r.ruleSet(), r.leader(), r.score(), r.level(), r.knockOut(), r.notClassified(), r.note(),
                    r.leader() ? sheet.unitLevel() : null, r.disciplined());
            List<Finding> ofRow = new ArrayList<>(rules.check(facts, headLimited(campaign, period, r.ruleSet())));
            Optional.ofNullable(absences.get(r.personId()))
                    .flatMap(absent -> ClassificationRules.checkAbsence(facts, absent, period.absenceLimits())).ifPresent(ofRow::add);
            if (!ofRow.isEmpty()) {
                found.put(r.id(), ofRow);
            }
        }
        return found;
    }

    /** In public service units always (NĐ 233/2026), elsewhere when the campaign says so. */
    private static boolean headLimited(CampaignSettings campaign, LawOfPeriod period, RuleSet ruleSet) {
        return campaign.headNotAboveUnit() || ruleSet == RuleSet.ND_233 && period.headNotAboveUnit(AssessmentSubject.SERVICE_UNIT);
    }

    private static Map<RatingLevel, Long> distribution(List<GridRow> rows) {
        Map<RatingLevel, Long> counts = new EnumMap<>(RatingLevel.class);
        for (GridRow r : rows) {
            RatingLevel level = r.notClassified() != null ? RatingLevel.NOT_CLASSIFIED : r.level();
            if (level != null) {
                counts.merge(level, 1L, Long::sum);
            }
        }
        return counts;
    }
}
