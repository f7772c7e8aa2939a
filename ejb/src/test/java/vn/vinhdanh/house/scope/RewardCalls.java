package vn.vinhdanh.house.scope;

import static vn.vinhdanh.house.scope.ScopeWorld.day;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.document.CertificatePrint;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.reward.AwardNameService;
import vn.vinhdanh.reward.decision.CertificateService;
import vn.vinhdanh.reward.decision.DecisionDeskService;
import vn.vinhdanh.reward.decision.DecisionFilter;
import vn.vinhdanh.reward.decision.DecisionInput;
import vn.vinhdanh.reward.decision.DecisionService;
import vn.vinhdanh.reward.decision.DraftService;
import vn.vinhdanh.reward.decision.SeriesService;
import vn.vinhdanh.reward.dossier.AppraisalInput;
import vn.vinhdanh.reward.dossier.AppraisalService;
import vn.vinhdanh.reward.dossier.CandidateService;
import vn.vinhdanh.reward.dossier.CouncilService;
import vn.vinhdanh.reward.dossier.DossierFilter;
import vn.vinhdanh.reward.dossier.DossierInput;
import vn.vinhdanh.reward.dossier.DossierService;
import vn.vinhdanh.reward.dossier.DossierStepInput;
import vn.vinhdanh.reward.dossier.DossierWork;
import vn.vinhdanh.reward.dossier.NominationInput;
import vn.vinhdanh.reward.dossier.NominationService;
import vn.vinhdanh.reward.dossier.PickInput;
import vn.vinhdanh.reward.dossier.PickQuery;
import vn.vinhdanh.reward.dossier.ReturnInput;
import vn.vinhdanh.reward.dossier.UpwardService;
import vn.vinhdanh.reward.eligibility.CollectiveLevelInput;
import vn.vinhdanh.reward.eligibility.EligibilityFactService;
import vn.vinhdanh.reward.eligibility.EligibilityQuery;
import vn.vinhdanh.reward.eligibility.EligibilityRow;
import vn.vinhdanh.reward.eligibility.EligibilityService;
import vn.vinhdanh.reward.eligibility.GkReason;
import vn.vinhdanh.reward.eligibility.HoldKind;
import vn.vinhdanh.reward.eligibility.VerificationInput;
import vn.vinhdanh.reward.export.RewardExportService;
import vn.vinhdanh.reward.paper.PaperInput;
import vn.vinhdanh.reward.paper.PaperKind;
import vn.vinhdanh.reward.paper.PaperService;
import vn.vinhdanh.reward.paper.WaiverInput;
import vn.vinhdanh.reward.register.AwardInput;
import vn.vinhdanh.reward.register.InitiativeInput;
import vn.vinhdanh.reward.register.RegisterFilter;
import vn.vinhdanh.reward.register.RegisterService;
import vn.vinhdanh.shared.Texts;

/** Dossiers, decisions, the register, eligibility. */
final class RewardCalls {

    private static final int MANY = 100;
    private static final int YEAR = 2025;
    private static final EligibilityQuery LDTT = EligibilityQuery.of("LDTT", YEAR);
    private static final RegisterFilter EVERY = new RegisterFilter(null, null, null, null);

    private RewardCalls() {
    }

    static void register(ScopeRegistry calls) {
        dossiers(calls);
        nominations(calls);
        decisions(calls);
        papers(calls);
        eligibility(calls);
        calls.free(AwardNameService.class, "names of awards are the same for everybody");
        calls.reads(RegisterService.class, "list", (s, w) -> s.list(EVERY, null, MANY));
        calls.reads(RewardExportService.class, "register", (s, w) -> file(out -> s.register(EVERY, Texts.VIETNAMESE, out)));
        calls.reads(RewardExportService.class, "decisions", (s, w) -> file(out -> s.decisions(DecisionFilter.all(), Texts.VIETNAMESE, out)));
        calls.reads(RewardExportService.class, "eligibility", (s, w) -> file(out -> s.eligibility(LDTT, null, Texts.VIETNAMESE, out)));
        calls.free(RegisterService.class, "sums of the rows of RegisterService.list, in the same scope", "totals");
        calls.free(RegisterService.class, "bare years for a choice", "years");
        calls.reads(RegisterService.class, "awardsOf", (s, w) -> s.awardsOf(w.person));
        calls.reads(RegisterService.class, "initiativesOf", (s, w) -> s.initiativesOf(w.person));
        calls.writes(RegisterService.class, "saveAward", (s, w) -> s.saveAward(award(w, null)));
        calls.writes(RegisterService.class, "cancelAward", (s, w) -> s.cancelAward(award(w, w.of("award"))));
        calls.writes(RegisterService.class, "saveInitiative", (s, w) -> s.saveInitiative(initiative(w)));
    }

    private static void dossiers(ScopeRegistry calls) {
        calls.reads(DossierService.class, "list", (s, w) -> s.list(DossierFilter.all(), null, MANY));
        calls.reads(DossierService.class, "get", (s, w) -> s.get(w.dossier));
        calls.writes(DossierService.class, "reasons", (s, w) -> s.reasons(w.dossier, nominee(w)));
        calls.writes(DossierService.class, "allReasons", (s, w) -> s.allReasons(w.dossier));
        calls.free(DossierWork.class, "numbers of dossiers of the caller's units; the list is DossierService.list", "openWork");
        calls.reads(CandidateService.class, "list", (s, w) -> s.list(w.dossier, RecipientKind.PERSON, null, null, null, MANY, Texts.VIETNAMESE));
        calls.reads(CandidateService.class, "picked", (s, w) -> s.picked(new PickQuery("LDTT", 2025, null, RecipientKind.PERSON, Set.of(w.second)), Texts.VIETNAMESE));
        calls.writes(AppraisalService.class, "appraise", (s, w) -> s.appraise(of(w, new AppraisalInput())));
        calls.writes(AppraisalService.class, "giveBack", (s, w) -> s.giveBack(of(w, new ReturnInput())));
        calls.writes(AppraisalService.class, "strike", (s, w) -> s.strike(w.dossier, -1, nominee(w)));
        calls.writes(UpwardService.class, "turnDown", (s, w) -> s.turnDown(w.dossier, -1, nominee(w), "Không"));
        calls.writes(CouncilService.class, "bring", (s, w) -> s.bring(w.dossier, -1, w.meeting, false));
        calls.writes(CouncilService.class, "takeResults", (s, w) -> s.takeResults(w.dossier, -1));
    }

    private static void nominations(ScopeRegistry calls) {
        calls.writes(NominationService.class, "create", (s, w) -> s.create(dossier(w, null)));
        calls.writes(NominationService.class, "begin", (s, w) -> s.begin(new PickInput(dossier(w, null), RecipientKind.PERSON, Set.of(w.second), null), Texts.VIETNAMESE));
        calls.writes(NominationService.class, "describe", (s, w) -> s.describe(dossier(w, w.dossier)));
        calls.writes(NominationService.class, "nominate", (s, w) -> {
            NominationInput input = of(w, new NominationInput());
            input.setPersonIds(new ArrayList<>(List.of(w.second)));
            s.nominate(input);
        });
        calls.writes(NominationService.class, "withdraw", (s, w) -> s.withdraw(w.dossier, -1, nominee(w)));
        calls.writes(NominationService.class, "explain", (s, w) -> s.explain(w.dossier, -1, nominee(w), "Đã kiểm tra"));
        calls.writes(NominationService.class, "submit", (s, w) -> s.submit(w.dossier, -1));
    }

    private static void decisions(ScopeRegistry calls) {
        calls.reads(DecisionDeskService.class, "list", (s, w) -> s.list(DecisionFilter.all(), null, MANY));
        calls.reads(DecisionDeskService.class, "get", (s, w) -> s.get(w.registered));
        calls.reads(DecisionDeskService.class, "document", (s, w) -> s.document(w.registered));
        calls.reads(CertificateService.class, "pdf", (s, w) -> s.pdf(w.registered, CertificatePrint.wholePage()));
        calls.reads(CertificateService.class, "zip", (s, w) -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            s.zip(w.registered, CertificatePrint.wholePage(), out);
            return out.toByteArray();
        });
        calls.writes(CertificateService.class, "require", (s, w) -> s.require(w.registered));
        calls.writes(CertificateService.class, "desk", (s, w) -> s.desk(w.registered));
        calls.writes(DecisionDeskService.class, "fileName", (s, w) -> s.fileName(w.registered));
        calls.writes(DecisionService.class, "draft", (s, w) -> s.draft(draft(w)));
        calls.writes(DecisionService.class, "approve", (s, w) -> s.approve(w.dossier, -1));
        calls.writes(DecisionService.class, "reject", (s, w) -> s.reject(w.dossier, -1, "Không"));
        calls.writes(DecisionService.class, "register", (s, w) -> s.register(w.registered, -1, day(ScopeWorld.TODAY)));
        calls.writes(DraftService.class, "proposal", (s, w) -> s.proposal(w.dossier));
        calls.free(SeriesService.class, "the one series of numbers of the agency");
    }

    private static void eligibility(ScopeRegistry calls) {
        calls.reads(EligibilityService.class, "list", (s, w) -> s.list(LDTT, null, null, MANY));
        calls.reads(EligibilityService.class, "person", (s, w) -> s.person(w.person, LDTT));
        calls.reads(EligibilityService.class, "judge", (s, w) -> s.judge(LDTT, Set.of(w.person)));
        calls.free(EligibilityService.class, "numbers of the rows of EligibilityService.list, in the same scope", "counts");
        calls.reads(EligibilityService.class, "each", (s, w) -> {
            List<EligibilityRow> rows = new ArrayList<>();
            s.each(LDTT, rows::add);
            return rows;
        });
        calls.reads(EligibilityFactService.class, "level", (s, w) -> s.level(w.unit, YEAR - 1));
        calls.writes(EligibilityFactService.class, "saveLevel", (s, w) -> s.saveLevel(level(w)));
        calls.writes(EligibilityFactService.class, "open", (s, w) -> s.open(matter(w)));
        calls.writes(EligibilityFactService.class, "release", (s, w) -> s.release(w.of("verification_matter"), -1));
        calls.reads(EligibilityFactService.class, "matters", (s, w) -> s.matters(w.person, null));
    }

    private static void papers(ScopeRegistry calls) {
        calls.reads(PaperService.class, "register", (s, w) -> s.register(w.dossier));
        calls.reads(PaperService.class, "file", (s, w) -> s.file(w.dossier, paper(w)));
        calls.writes(PaperService.class, "attach", (s, w) -> {
            PaperInput input = of(w, new PaperInput());
            input.setKind(PaperKind.OTHER);
            input.setFileName("a.pdf");
            input.setContent(new byte[] {1});
            s.attach(input);
        });
        calls.writes(PaperService.class, "remove", (s, w) -> s.remove(w.dossier, -1, paper(w)));
        calls.writes(PaperService.class, "waive", (s, w) -> {
            WaiverInput input = of(w, new WaiverInput());
            input.setKind(PaperKind.REPORT);
            input.setReason("Không cần");
            s.waive(input);
        });
        calls.writes(PaperService.class, "ask", (s, w) -> s.ask(w.dossier, -1, PaperKind.REPORT));
    }

    private static byte[] file(Consumer<OutputStream> write) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write.accept(out);
        return out.toByteArray();
    }

    private static long paper(ScopeWorld w) {
        return w.id("SELECT MAX(id) FROM dossier_paper WHERE dossier_id = " + w.dossier);
    }

    private static long nominee(ScopeWorld w) {
        return w.id("SELECT MAX(id) FROM nominee WHERE dossier_id = " + w.dossier);
    }

    private static <I extends DossierStepInput> I of(ScopeWorld w, I input) {
        input.setDossierId(w.dossier);
        input.setVersion(-1);
        return input;
    }

    private static DossierInput dossier(ScopeWorld w, Long id) {
        DossierInput input = new DossierInput();
        input.setId(id);
        input.setVersion(-1);
        input.setAwardCode("GK");
        input.setReasonKind(GkReason.MOVEMENT);
        input.setYear(YEAR);
        input.setAchievement("Thành tích");
        input.setUnitId(w.unit);
        return input;
    }

    private static DecisionInput draft(ScopeWorld w) {
        DecisionInput input = new DecisionInput();
        input.setDossierId(w.dossier);
        input.setDossierVersion(-1);
        return input;
    }

    private static CollectiveLevelInput level(ScopeWorld w) {
        CollectiveLevelInput input = new CollectiveLevelInput();
        input.setUnitId(w.unit);
        input.setYear(YEAR);
        input.setLevel(RatingLevel.GOOD);
        return input;
    }

    private static VerificationInput matter(ScopeWorld w) {
        VerificationInput input = new VerificationInput();
        input.setPersonId(w.person);
        input.setKind(HoldKind.COMPLAINT);
        input.setOpenedOn(day("2026-11-01"));
        return input;
    }

    private static AwardInput award(ScopeWorld w, Long id) {
        AwardInput input = new AwardInput();
        input.setId(id);
        input.setVersion(id == null ? 0 : -1);
        input.setPersonId(w.person);
        input.setAwardCode("GK");
        input.setYear(YEAR - 3);
        input.setDecisionNo("77/QĐ");
        input.setDecidedOn(day("2023-01-10"));
        input.setReason("Bổ sung");
        return input;
    }

    private static InitiativeInput initiative(ScopeWorld w) {
        InitiativeInput input = new InitiativeInput();
        input.setPersonId(w.person);
        input.setTitle("Khác");
        input.setYear(YEAR);
        input.setReason("Bổ sung");
        return input;
    }
}
