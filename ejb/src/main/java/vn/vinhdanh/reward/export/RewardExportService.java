package vn.vinhdanh.reward.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.reward.AwardNameService;
import vn.vinhdanh.reward.decision.DecisionDeskService;
import vn.vinhdanh.reward.decision.DecisionFilter;
import vn.vinhdanh.reward.decision.DecisionRow;
import vn.vinhdanh.reward.eligibility.EligibilityQuery;
import vn.vinhdanh.reward.eligibility.EligibilityRow;
import vn.vinhdanh.reward.eligibility.EligibilityService;
import vn.vinhdanh.reward.eligibility.ReasonResult;
import vn.vinhdanh.reward.eligibility.Verdict;
import vn.vinhdanh.reward.register.RegisterFilter;
import vn.vinhdanh.reward.register.RegisterRow;
import vn.vinhdanh.reward.register.RegisterService;
import vn.vinhdanh.shared.Page;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.shared.excel.SheetWriter;

/**
 * The register of awards, the decisions and the verdicts on eligibility as workbooks: exactly the rows the filters show, read page by page and
 * written as they are read, so that memory does not grow with the list.
 */
@Stateless
@RolesAllowed({Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.REGISTRY_OFFICER, Roles.APPRAISER, Roles.COUNCIL_SECRETARY, Roles.COUNCIL_MEMBER,
    Roles.DIRECTOR, Roles.DOCUMENT_CLERK, Roles.INSPECTOR, Roles.INTEGRATION})
public class RewardExportService {

    private static final int PAGE = 1_000;

    @Inject
    private RegisterService register;
    @Inject
    private DecisionDeskService decisions;
    @Inject
    private EligibilityService eligibility;
    @Inject
    private AwardNameService names;
    @Inject
    private AuditTrail audit;

    /** The register with these filters; says how many rows were written. */
    public int register(RegisterFilter filter, Locale language, OutputStream out) {
        Texts texts = Texts.of(language);
        Function<RegisterRow, String> award = new Names(names, language)::of;
        int[] written = {0};
        try (SheetWriter sheet = new SheetWriter(out)) {
            begin(sheet, texts, "register", List.of("stt", "recipient", "kind", "position", "unit", "award", "year", "decision", "decidedOn", "decidedBy",
                    "goldBook", "bonus", "status"), 6, 30, 12, 28, 34, 34, 8, 16, 12, 34, 9, 14, 16);
            pages(cursor -> register.list(filter, cursor, PAGE), r -> sheet.row(Arrays.asList(++written[0], r.recipientName(), texts.of(r.recipientKind()),
                    r.position(), r.unitName(), award.apply(r), r.achievementYear(), r.decisionNo(), r.decidedOn(), r.decidedBy(), r.goldBookNo(),
                    r.bonus(), texts.of(r.status()))));
        }
        audit.record("REGISTER_EXPORTED", "AWARD", null, Integer.toString(written[0]));
        return written[0];
    }

    /** The decisions and submissions with these filters; says how many rows were written. */
    public int decisions(DecisionFilter filter, Locale language, OutputStream out) {
        Texts texts = Texts.of(language);
        int[] written = {0};
        try (SheetWriter sheet = new SheetWriter(out)) {
            begin(sheet, texts, "decisions", List.of("stt", "number", "issuedOn", "type", "title", "year", "bonus", "status"),
                    6, 16, 12, 14, 60, 8, 16, 16);
            pages(cursor -> decisions.list(filter, cursor, PAGE), (DecisionRow c) -> sheet.row(Arrays.asList(++written[0], c.numberText(), c.issuedOn(),
                    texts.of(c.documentType()), c.title(), c.year(), c.totalBonus(), texts.of(c.status()))));
        }
        audit.record("DECISIONS_EXPORTED", "DECISION", null, Integer.toString(written[0]));
        return written[0];
    }

    /**
     * The verdicts, with what fails or is left open.
     *
     * @param verdict only this one; null for all
     */
    public int eligibility(EligibilityQuery query, Verdict verdict, Locale language, OutputStream out) {
        Texts texts = Texts.of(language);
        int[] written = {0};
        try (SheetWriter sheet = new SheetWriter(out)) {
            begin(sheet, texts, "eligibility", List.of("stt", "personalId", "recipient", "position", "unit", "verdict", "missing", "held"),
                    6, 16, 30, 28, 34, 18, 80, 16);
            eligibility.each(query, row -> {
                if (verdict == null || row.verdict() == verdict) {
                    sheet.row(Arrays.asList(++written[0], row.personalId(), row.name(), row.position(), row.unitName(), texts.of(row.verdict()),
                            missing(row, language), row.heldDecision()));
                }
            });
        }
        audit.record("ELIGIBILITY_EXPORTED", "AWARD", null, query.award() + " " + query.year() + ": " + written[0]);
        return written[0];
    }

    private static void begin(SheetWriter sheet, Texts texts, String list, List<String> columns, double... widths) {
        sheet.sheet(texts.get("reward.export." + list)).widths(widths);
        sheet.headings(columns.stream().map(c -> texts.get("reward.export.column." + c)).toList());
    }

    private static String missing(EligibilityRow row, Locale language) {
        return row.explain(language).stream().filter(r -> r.result() != ReasonResult.PASS)
                .map(r -> r.remedy() == null ? r.title() : r.title() + ": " + r.remedy()).collect(Collectors.joining("; "));
    }

    private static <T> void pages(Function<String, Page<T>> read, Consumer<T> write) {
        String cursor = null;
        do {
            Page<T> page = read.apply(cursor);
            page.items().forEach(write);
            cursor = page.next();
        } while (cursor != null);
    }
}
