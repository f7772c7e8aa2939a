package vn.vinhdanh.house.scope;

import static vn.vinhdanh.house.scope.ScopeWorld.day;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.personnel.discipline.DisciplineForm;
import vn.vinhdanh.personnel.discipline.DisciplineInput;
import vn.vinhdanh.personnel.discipline.DisciplineService;
import vn.vinhdanh.personnel.imports.ImportRunner;
import vn.vinhdanh.personnel.imports.ImportWorkService;
import vn.vinhdanh.personnel.imports.work.ImportWorkStore;
import vn.vinhdanh.personnel.imports.staging.Progress;
import vn.vinhdanh.personnel.imports.AbandonedPreviews;
import vn.vinhdanh.personnel.imports.ImportAnswer;
import vn.vinhdanh.personnel.imports.ImportCorrectionService;
import vn.vinhdanh.personnel.imports.ImportService;
import vn.vinhdanh.personnel.imports.paper.ImportPaperService;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.personnel.imports.sheet.Selection;
import vn.vinhdanh.personnel.past.AsAtService;
import vn.vinhdanh.personnel.past.HistoryService;
import vn.vinhdanh.personnel.past.PastListService;
import vn.vinhdanh.personnel.pay.DueFilter;
import vn.vinhdanh.personnel.pay.PayDueService;
import vn.vinhdanh.personnel.pay.PayInput;
import vn.vinhdanh.personnel.pay.PayService;
import vn.vinhdanh.personnel.pay.PayWork;
import vn.vinhdanh.personnel.ranks.RankImportService;
import vn.vinhdanh.personnel.person.PersonFilter;
import vn.vinhdanh.personnel.person.PersonInput;
import vn.vinhdanh.personnel.person.PersonService;
import vn.vinhdanh.personnel.posting.PostingInput;
import vn.vinhdanh.personnel.posting.PostingService;
import vn.vinhdanh.personnel.quality.BulkCureInput;
import vn.vinhdanh.personnel.quality.BulkCureRow;
import vn.vinhdanh.personnel.quality.QualityBulkService;
import vn.vinhdanh.personnel.quality.QualityExportService;
import vn.vinhdanh.personnel.quality.QualityFilter;
import vn.vinhdanh.personnel.quality.QualityKind;
import vn.vinhdanh.personnel.quality.QualityService;
import vn.vinhdanh.personnel.quality.QualityUndoService;
import vn.vinhdanh.personnel.quality.QualityWork;
import vn.vinhdanh.personnel.quality.merge.MergeInput;
import vn.vinhdanh.personnel.quality.merge.MergeService;
import vn.vinhdanh.personnel.quality.merge.MergeUndoInput;
import vn.vinhdanh.personnel.quality.merge.MergeUndoService;
import vn.vinhdanh.personnel.record.CvService;
import vn.vinhdanh.personnel.record.PhotoService;
import vn.vinhdanh.personnel.record.RecordGroup;
import vn.vinhdanh.personnel.record.RecordInput;
import vn.vinhdanh.personnel.record.RecordService;
import vn.vinhdanh.personnel.record.RevealService;
import vn.vinhdanh.personnel.search.PeopleExportService;
import vn.vinhdanh.personnel.search.PersonColumn;
import vn.vinhdanh.personnel.timeline.TimelineService;
import vn.vinhdanh.shared.Texts;

/** People, their histories, the import desk. */
final class PersonnelCalls {

    private static final int MANY = 100;
    private static final int A_YEAR = 12;
    private static final byte[] PIXEL = {1};

    private PersonnelCalls() {
    }

    static void register(ScopeRegistry calls) {
        people(calls);
        records(calls);
        histories(calls);
        pay(calls);
        imports(calls);
        quality(calls);
    }

    private static void people(ScopeRegistry calls) {
        calls.reads(PersonService.class, "list", (s, w) -> s.list(PersonFilter.none(), null, MANY));
        calls.reads(PersonService.class, "get", (s, w) -> s.get(w.person));
        calls.reads(PersonService.class, "input", (s, w) -> s.input(w.person));
        calls.writes(PersonService.class, "save", (s, w) -> s.save(person(w)));
        calls.reads(PeopleExportService.class, "write", (s, w) -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            s.write(PersonFilter.none(), PersonColumn.USUAL, "", Texts.VIETNAMESE, out);
            return out.toByteArray();
        });
        calls.reads(TimelineService.class, "of", (s, w) -> s.of(w.person));
    }

    private static void records(ScopeRegistry calls) {
        calls.reads(RecordService.class, "fields", (s, w) -> s.fields(w.person));
        calls.reads(RecordService.class, "histories", (s, w) -> s.histories(w.person));
        calls.reads(RecordService.class, "input", (s, w) -> s.input(w.person, RecordGroup.TRAINING, w.of("training")));
        calls.writes(RecordService.class, "save", (s, w) -> s.save(record(w)));
        calls.writes(RecordService.class, "remove", (s, w) -> s.remove(record(w)));
        calls.reads(RevealService.class, "reveal", (s, w) -> s.reveal(w.person, RecordGroup.FAMILY, "Kiểm tra hồ sơ theo kế hoạch"));
        calls.reads(RevealService.class, "list", (s, w) -> s.list(w.person));
        calls.reads(PhotoService.class, "get", (s, w) -> s.get(w.person));
        calls.writes(PhotoService.class, "version", (s, w) -> s.version(w.person));
        calls.writes(PhotoService.class, "save", (s, w) -> s.save(w.person, PIXEL));
        calls.writes(PhotoService.class, "remove", (s, w) -> s.remove(w.person));
        calls.reads(CvService.class, "pdf", (s, w) -> s.pdf(w.second));
        calls.reads(CvService.class, "word", (s, w) -> s.word(w.second));
    }

    private static void histories(ScopeRegistry calls) {
        calls.reads(AsAtService.class, "of", (s, w) -> s.of(w.person, day("2026-01-01")));
        calls.reads(PastListService.class, "list", (s, w) -> s.list(day("2026-01-01"), PersonFilter.none(), null, MANY));
        calls.reads(PastListService.class, "write", (s, w) -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            s.write(day("2026-01-01"), PersonFilter.none(), Texts.VIETNAMESE, out);
            return out.toByteArray();
        });
        calls.reads(HistoryService.class, "of", (s, w) -> s.of(w.person, null, MANY));
        calls.reads(PostingService.class, "list", (s, w) -> s.list(w.person));
        calls.writes(PostingService.class, "save", (s, w) -> s.save(posting(w)));
        calls.free(PostingService.class, "the clock's own work", "takeEffect");
        calls.reads(DisciplineService.class, "list", (s, w) -> s.list(w.person));
        calls.writes(DisciplineService.class, "save", (s, w) -> s.save(discipline(w)));
    }

    private static void pay(ScopeRegistry calls) {
        calls.reads(PayService.class, "of", (s, w) -> s.of(w.person));
        calls.free(PayService.class, "rank tables are the same for everybody", "ranks");
        calls.writes(PayService.class, "save", (s, w) -> s.save(period(w)));
        calls.free(PayService.class, "the clock's own work", "takeEffect");
        calls.reads(PayDueService.class, "steps", (s, w) -> s.steps(new DueFilter(null, A_YEAR)));
        calls.free(PayDueService.class, "nobody of the test retires; the scope is that of the steps, in the same query", "retiring", "undated");
        calls.free(PayWork.class, "numbers of people of the caller's units; the list is PayDueService.steps", "openWork");
        calls.free(RankImportService.class, "rank tables are the same for everybody");
    }

    private static void imports(ScopeRegistry calls) {
        calls.free(AbandonedPreviews.class, "the clock's own work");
        calls.free(ImportService.class, "a file of the caller's own; its rows are judged in the scope of whoever uploads it", "preview", "take");
        calls.reads(ImportService.class, "list", (s, w) -> s.list(MANY));
        calls.reads(ImportService.class, "get", (s, w) -> s.get(w.batch));
        calls.reads(ImportService.class, "rows", (s, w) -> s.rows(w.batch, null, null, MANY));
        calls.reads(ImportService.class, "slice", (s, w) -> s.slice(w.batch, null, 0, MANY));
        calls.writes(ImportService.class, "remap", (s, w) -> s.remap(w.batch, Selection.NONE));
        calls.writes(ImportService.class, "judge", (s, w) -> s.judge(w.batch));
        calls.writes(ImportService.class, "commit", (s, w) -> s.commit(w.batch));
        calls.writes(ImportService.class, "undo", (s, w) -> s.undo(w.committed));
        calls.writes(ImportService.class, "undoRest", (s, w) -> s.undoRest(w.committed));
        calls.writes(ImportService.class, "dependents", (s, w) -> s.dependents(w.committed));
        calls.writes(ImportService.class, "changedSince", (s, w) -> s.changedSince(w.committed));
        calls.reads(ImportCorrectionService.class, "cells", (s, w) -> s.cells(w.batch, 2));
        calls.writes(ImportCorrectionService.class, "fix", (s, w) -> s.fix(w.batch, 2, "A", "?", "Vũ Khác"));
        calls.writes(ImportCorrectionService.class, "unit", (s, w) -> s.unit(w.batch, "phong la", null));
        calls.writes(ImportCorrectionService.class, "answer", (s, w) -> s.answer(w.batch, 2, ImportAnswer.OTHER, null));
        calls.writes(ImportService.class, "readKept", (s, w) -> s.readKept(w.batch, Progress.UNSEEN));
        calls.writes(ImportService.class, "discard", (s, w) -> s.discard(w.batch));
        calls.free(ImportWorkService.class, "a file of the caller's own, as with a preview", "read");
        calls.free(ImportWorkService.class, "ask ImportService.get for the batch first, as cancel does; there is no background here", "readAgain", "write", "undo", "undoRest");
        calls.writes(ImportWorkService.class, "cancel", (s, w) -> s.cancel(w.batch));
        calls.writes(ImportWorkService.class, "of", (s, w) -> s.of(w.batch));
        calls.free(ImportRunner.class, "does in the background what ImportService is asked for as the same caller, and keeps a refusal as its result");
        calls.free(ImportWorkStore.class, "signs of life of work ImportWorkService has let begin");
        calls.reads(ImportPaperService.class, "errorsName", (s, w) -> s.errorsName(w.batch, Texts.VIETNAMESE));
        calls.reads(ImportPaperService.class, "errors", (s, w) -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            s.errors(w.batch, false, Texts.VIETNAMESE, out);
            return out.toByteArray();
        });
        calls.reads(ImportPaperService.class, "template", (s, w) -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            s.template(ImportKind.ROSTER, Texts.VIETNAMESE, out);
            return out.toByteArray();
        });
    }

    private static void quality(ScopeRegistry calls) {
        calls.reads(QualityService.class, "overview", (s, w) -> s.overview(QualityFilter.OPEN));
        calls.reads(QualityService.class, "list", (s, w) -> s.list(QualityFilter.OPEN, null));
        calls.reads(QualityService.class, "get", (s, w) -> s.get(w.finding));
        calls.writes(QualityService.class, "check", (s, w) -> s.check(w.unit));
        calls.free(QualityService.class, "the clock's own work", "checkAll");
        calls.writes(QualityService.class, "accept", (s, w) -> s.accept(w.finding, "Đúng theo hồ sơ"));
        calls.writes(QualityService.class, "reopen", (s, w) -> s.reopen(w.finding));
        calls.writes(QualityService.class, "cure", (s, w) -> s.cure(w.finding, "Đối chiếu"));
        calls.reads(QualityExportService.class, "write", (s, w) -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            s.write(QualityFilter.OPEN, Texts.VIETNAMESE, out);
            return out.toByteArray();
        });
        calls.free(QualityBulkService.class, "a property of the kind of finding", "offers");
        calls.reads(QualityBulkService.class, "foresee", (s, w) -> s.foresee(QualityKind.SEX_MISSING, null));
        calls.writes(QualityBulkService.class, "apply", (s, w) -> s.apply(bulk(w)));
        calls.free(QualityUndoService.class, "the caller's own cures", "mine");
        calls.free(QualityUndoService.class, "the caller's own cures, and only while all their people are in scope: CureUndoTest", "undo");
        calls.free(QualityWork.class, "the number of findings of the caller's units; the list is QualityService.list", "openWork");
        calls.reads(MergeService.class, "view", (s, w) -> s.view(w.person, w.second));
        // only numbers come out: whoever gets any was let in
        calls.writes(MergeService.class, "moves", (s, w) -> s.moves(w.person, w.second, Set.of()));
        calls.writes(MergeService.class, "merge", (s, w) -> s.merge(merge(w)));
        calls.reads(MergeUndoService.class, "list", (s, w) -> s.list(w.person));
        calls.reads(MergeUndoService.class, "view", (s, w) -> s.view(w.merge));
        calls.writes(MergeUndoService.class, "undo", (s, w) -> s.undo(undo(w)));
    }

    private static BulkCureInput bulk(ScopeWorld w) {
        BulkCureInput input = new BulkCureInput();
        input.setKind(QualityKind.SEX_MISSING);
        input.setFindings(List.of(new BulkCureRow(w.finding, w.person, "Tên", "Đơn vị", null, null, "MALE")));
        input.setReason("Theo danh sách");
        return input;
    }

    private static MergeUndoInput undo(ScopeWorld w) {
        MergeUndoInput input = new MergeUndoInput();
        input.setMergeId(w.merge);
        input.setSeen("");
        input.setReason("Hai người");
        return input;
    }

    private static MergeInput merge(ScopeWorld w) {
        MergeInput input = new MergeInput();
        input.setSurvivorId(w.person);
        input.setAbsorbedId(w.second);
        input.setSeen("");
        input.setReason("Một người");
        return input;
    }

    private static PersonInput person(ScopeWorld w) {
        PersonInput input = new PersonInput();
        input.setId(w.person);
        input.setVersion(-1);
        input.setPersonalId(ScopeWorld.PERSONAL_ID);
        input.setFullName("Tên Khác");
        input.setUnitId(w.unit);
        return input;
    }

    private static RecordInput record(ScopeWorld w) {
        return w.desk.harness.as(ScopeWorld.account("own", Role.REGISTRY_OFFICER), Role.REGISTRY_OFFICER)
                .call(RecordService.class, s -> s.input(w.person, RecordGroup.TRAINING, w.of("training")));
    }

    private static PostingInput posting(ScopeWorld w) {
        PostingInput input = new PostingInput();
        input.setPersonId(w.person);
        input.setUnitId(w.unit);
        input.setValidFrom(day("2026-05-01"));
        input.setReason("Điều động");
        return input;
    }

    private static DisciplineInput discipline(ScopeWorld w) {
        DisciplineInput input = new DisciplineInput();
        input.setPersonId(w.person);
        input.setForm(DisciplineForm.REPRIMAND);
        input.setDecidedOn(day("2026-05-01"));
        return input;
    }

    private static PayInput period(ScopeWorld w) {
        PayInput input = new PayInput();
        input.setPersonId(w.person);
        input.setValidFrom(day("2026-05-01"));
        return input;
    }
}
