package vn.vinhdanh.personnel.quality;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.shared.excel.SheetWriter;

/** The findings as a workbook, to be worked off by those who hold the paper files; memory does not grow with the list. */
@Stateless
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK})
public class QualityExportService {

    private static final List<String> COLUMNS = List.of("number", "group", "kind", "name", "unit", "sentence", "other", "cure", "because", "foundAt");
    private static final double[] WIDTHS = {6, 14, 32, 26, 32, 70, 26, 50, 40, 13};

    @Inject
    private UnitScopes scopes;
    @Inject
    private FindingQueries queries;
    @Inject
    private AuditTrail audit;

    /**
     * Writes the list as the page shows it.
     *
     * @return how many findings were written
     */
    public int write(QualityFilter filter, Locale language, OutputStream out) {
        Texts texts = Texts.of(language);
        FindingWords words = new FindingWords(texts, "en".equals(language.getLanguage()));
        int[] written = {0};
        try (SheetWriter writer = new SheetWriter(out)) {
            writer.sheet(texts.get("quality.export.sheet")).widths(WIDTHS);
            writer.headings(COLUMNS.stream().map(c -> texts.get("quality.export." + c)).toList());
            queries.each(scopes.of(Role.REGISTRY_OFFICER, Role.UNIT_CLERK), filter, row -> writer.row(cells(++written[0], row, texts, words)));
        }
        audit.record("QUALITY_EXPORTED", "PERSON", null, written[0] + (filter.kind() == null ? "" : ": " + filter.kind()));
        return written[0];
    }

    private static List<Object> cells(int number, FindingRow row, Texts texts, FindingWords words) {
        String mend = row.cure() == null ? words.advice(row) : words.cure(row);
        String other = row.otherName() == null ? null : Stream.of(row.otherName(), row.otherUnit()).reduce((a, b) -> a + ", " + b).orElse(null);
        return Arrays.asList(number, texts.of(row.kind().group()), texts.of(row.kind()), row.fullName(), row.unitName(), words.sentence(row), other, mend,
                row.acceptance() == null ? null : row.acceptance().because(), row.foundAt().toLocalDate());
    }
}
