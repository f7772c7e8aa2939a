package vn.vinhdanh.house.scope;

import static vn.vinhdanh.house.scope.ScopeWorld.day;

import java.util.List;
import vn.vinhdanh.classification.CampaignFixture;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.classification.AbsenceFacts;
import vn.vinhdanh.classification.absence.AbsenceInput;
import vn.vinhdanh.classification.absence.AbsenceService;
import vn.vinhdanh.classification.campaign.CampaignService;
import vn.vinhdanh.classification.campaign.HeldCampaignService;
import vn.vinhdanh.classification.rating.RatingInput;
import vn.vinhdanh.classification.rating.RatingService;
import vn.vinhdanh.classification.sheet.AssessmentInput;
import vn.vinhdanh.classification.sheet.ClassificationDecisionService;
import vn.vinhdanh.classification.sheet.QuotaExceptionInput;
import vn.vinhdanh.classification.sheet.SheetService;
import vn.vinhdanh.classification.sheet.SheetWork;
import vn.vinhdanh.classification.sheet.UnitLevelInput;

/** Campaigns, sheets, ratings, absences. */
final class ClassificationCalls {

    private static final int YEAR = 2024;

    private ClassificationCalls() {
    }

    static void register(ScopeRegistry calls) {
        calls.free(CampaignService.class, "the one campaign of a year with its days; sheets and people are SheetService",
                "list", "get", "deadlines", "gate", "draft");
        calls.free(HeldCampaignService.class, "as CampaignService.open", "record");
        calls.free(CampaignService.class, "the one campaign of a year: not of any unit", "open", "change", "moveDeadline", "addMissingPeople", "closeParty");
        calls.reads(SheetService.class, "progress", (s, w) -> s.progress(w.campaign));
        calls.reads(SheetService.class, "view", (s, w) -> s.view(w.sheet));
        calls.writes(SheetService.class, "save", (s, w) -> s.save(w.sheet, List.of(assessment(w))));
        calls.writes(SheetService.class, "submit", (s, w) -> s.submit(w.sheet, -1));
        calls.writes(SheetService.class, "confirm", (s, w) -> s.confirm(w.sheet, -1));
        calls.writes(SheetService.class, "giveBack", (s, w) -> s.giveBack(w.sheet, -1, "Thiếu"));
        calls.writes(SheetService.class, "rateUnit", (s, w) -> s.rateUnit(w.sheet, -1, RatingLevel.GOOD));
        calls.writes(SheetService.class, "completeUnitLevel", (s, w) -> s.completeUnitLevel(completion(w)));
        calls.reads(SheetWork.class, "openWork", (s, w) -> s.openWork());
        calls.reads(ClassificationDecisionService.class, "view", (s, w) -> s.view(w.campaign));
        calls.writes(ClassificationDecisionService.class, "decideOtherwise", (s, w) -> s.decideOtherwise(
                w.id("SELECT id FROM assessment WHERE person_id = " + w.person), -1, RatingLevel.GOOD, "Khác"));
        calls.writes(ClassificationDecisionService.class, "recordException", (s, w) -> s.recordException(exception(w)));
        calls.free(ClassificationDecisionService.class, "the one series of decision numbers of the agency", "nextNumber");
        calls.writes(ClassificationDecisionService.class, "check", (s, w) -> s.check(CampaignFixture.decision(w.campaign)));
        calls.writes(ClassificationDecisionService.class, "decide", (s, w) -> s.decide(CampaignFixture.decision(w.campaign)));
        calls.reads(RatingService.class, "list", (s, w) -> s.list(w.person));
        calls.reads(RatingService.class, "revisions", (s, w) -> s.revisions(w.person));
        calls.writes(RatingService.class, "save", (s, w) -> s.save(rating(w)));
        calls.reads(AbsenceService.class, "list", (s, w) -> s.list(w.person));
        calls.writes(AbsenceService.class, "save", (s, w) -> s.save(absence(w)));
        calls.writes(AbsenceService.class, "cancel", (s, w) -> s.cancel(w.of("absence"), -1));
    }

    private static QuotaExceptionInput exception(ScopeWorld w) {
        QuotaExceptionInput input = new QuotaExceptionInput();
        input.setCampaignId(w.campaign);
        input.setAgencyId(w.root);
        input.setAllowed(1);
        input.setDocumentNo("1/QĐ");
        input.setDocumentOn(day("2026-11-01"));
        input.setReason("Thành tích đặc biệt");
        return input;
    }

    private static UnitLevelInput completion(ScopeWorld w) {
        UnitLevelInput input = new UnitLevelInput();
        input.setSheetId(w.sheet);
        input.setVersion(-1);
        input.setLevel(RatingLevel.GOOD);
        input.setDocumentNo("9/QĐ");
        input.setDecidedOn(day("2026-11-01"));
        input.setReason("Bổ sung");
        return input;
    }

    private static AssessmentInput assessment(ScopeWorld w) {
        AssessmentInput input = new AssessmentInput();
        input.setId(w.id("SELECT id FROM assessment WHERE person_id = " + w.person));
        input.setVersion(-1);
        return input;
    }

    private static RatingInput rating(ScopeWorld w) {
        RatingInput input = new RatingInput();
        input.setPersonId(w.person);
        input.setYear(YEAR);
        input.setLevel(RatingLevel.GOOD);
        input.setDecisionNo("5/QĐ");
        input.setDecidedOn(day("2025-01-10"));
        input.setReason("Theo hồ sơ");
        return input;
    }

    private static AbsenceInput absence(ScopeWorld w) {
        AbsenceInput input = new AbsenceInput();
        input.setPersonId(w.person);
        input.setCause(AbsenceFacts.Cause.SICKNESS);
        input.setFrom(day("2026-05-01"));
        input.setTo(day("2026-05-10"));
        input.setReason("Ốm");
        return input;
    }
}
