package vn.vinhdanh.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.reward.decision.DecisionInput;
import vn.vinhdanh.reward.decision.DecisionService;
import vn.vinhdanh.reward.decision.DraftService;
import vn.vinhdanh.reward.dossier.AppraisalInput;
import vn.vinhdanh.reward.dossier.AppraisalService;
import vn.vinhdanh.reward.dossier.CandidateRow;
import vn.vinhdanh.reward.dossier.CandidateService;
import vn.vinhdanh.reward.dossier.CommendationType;
import vn.vinhdanh.reward.dossier.CouncilService;
import vn.vinhdanh.reward.dossier.DossierFilter;
import vn.vinhdanh.reward.dossier.DossierInput;
import vn.vinhdanh.reward.dossier.DossierService;
import vn.vinhdanh.reward.dossier.DossierView;
import vn.vinhdanh.reward.dossier.NominationInput;
import vn.vinhdanh.reward.dossier.NominationService;
import vn.vinhdanh.reward.eligibility.GkReason;
import vn.vinhdanh.reward.eligibility.Verdict;
import vn.vinhdanh.shared.Texts;

/** Giấy khen for people and a collective of the first unit, from nomination over the council to the numbered decision. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemonstrationRewards {

    private static final int YEAR = 2025;
    private static final int PEOPLE = 5;
    /** Acceptance and meeting lie before today as far as the services let a day be told; approval and number are of the moment. */
    private static final int DAYS_SINCE_ACCEPTANCE = 12;
    private static final int DAYS_SINCE_MEETING = 4;

    @EJB
    private DemonstrationMeeting meetings;
    @EJB
    private DossierService dossiers;
    @EJB
    private NominationService nominations;
    @EJB
    private CandidateService candidates;
    @EJB
    private AppraisalService appraisals;
    @EJB
    private CouncilService council;
    @EJB
    private DraftService drafts;
    @EJB
    private DecisionService decisions;
    @Inject
    private Clock clock;

    /** Leads one dossier through all its stations unless there is a dossier already. */
    public void rewards(long rootId, long unitId) {
        if (!Staff.GIAMDOC.get(() -> dossiers.list(DossierFilter.all(), null, 1)).items().isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        long dossier = nominated(unitId);
        appraise(dossier, weekday(today.minusDays(DAYS_SINCE_ACCEPTANCE)));
        LocalDate met = weekday(today.minusDays(DAYS_SINCE_MEETING));
        long meeting = meetings.called(rootId, met);
        Staff.THUKY.does(() -> council.bring(dossier, view(dossier).version(), meeting, false));
        meetings.held(meeting, met);
        Staff.THUKY.does(() -> council.takeResults(dossier, view(dossier).version()));
        long decision = draft(dossier);
        long version = view(dossier).version();
        Staff.GIAMDOC.does(() -> decisions.approve(dossier, version));
        long decisionVersion = Staff.THAMDINH.get(() -> drafts.proposal(dossier)).getVersion();
        Staff.VANTHU.does(() -> decisions.register(decision, decisionVersion, today));
    }

    /** The day itself, or the Friday before a weekend. */
    private static LocalDate weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }

    private long nominated(long unitId) {
        DossierInput input = new DossierInput();
        input.setAwardCode("GK");
        input.setYear(YEAR);
        input.setCommendationType(CommendationType.MOVEMENT);
        input.setReasonKind(GkReason.MOVEMENT);
        input.setAchievement("đã có thành tích xuất sắc trong phong trào thi đua năm 2025");
        input.setUnitId(unitId);
        long dossier = Staff.CHUYENVIEN1.get(() -> nominations.create(input));
        NominationInput people = new NominationInput();
        people.setDossierId(dossier);
        people.setVersion(view(dossier).version());
        people.setPersonIds(eligible(dossier, RecipientKind.PERSON));
        people.setCollectiveIds(eligible(dossier, RecipientKind.COLLECTIVE));
        people.setNote("Đơn vị đã bình xét công khai");
        Staff.CHUYENVIEN1.does(() -> nominations.nominate(people));
        long version = view(dossier).version();
        Staff.CHUYENVIEN1.does(() -> nominations.submit(dossier, version));
        return dossier;
    }

    private List<Long> eligible(long dossier, RecipientKind kind) {
        return Staff.CHUYENVIEN1.get(() -> candidates.list(dossier, kind, null, null, null, 100, Texts.VIETNAMESE)).items().stream()
                .filter(c -> c.verdict() != Verdict.NOT_ELIGIBLE)
                // who meets every condition comes first: nobody is honoured who is still to be looked at
                .sorted(Comparator.comparing(c -> c.verdict() != Verdict.ELIGIBLE)).limit(PEOPLE).map(CandidateRow::id).toList();
    }

    private void appraise(long dossier, LocalDate acceptedOn) {
        AppraisalInput input = new AppraisalInput();
        input.setDossierId(dossier);
        input.setVersion(view(dossier).version());
        input.setAcceptedOn(acceptedOn);
        input.setGapReason("Báo cáo thành tích đã nộp bản giấy, lưu tại bộ phận thi đua - khen thưởng");
        Staff.THAMDINH.does(() -> appraisals.appraise(input));
    }

    private long draft(long dossier) {
        DecisionInput input = Staff.THAMDINH.get(() -> drafts.proposal(dossier));
        return Staff.THAMDINH.get(() -> decisions.draft(input));
    }

    private DossierView view(long dossier) {
        return Staff.GIAMDOC.get(() -> dossiers.get(dossier));
    }
}
