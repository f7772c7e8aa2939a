package vn.vinhdanh.personnel.imports.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.organisation.UnitScope;
import vn.vinhdanh.personnel.imports.target.HistoryTarget;
import vn.vinhdanh.personnel.imports.ImportPreview;
import vn.vinhdanh.personnel.imports.matching.ImportReach;
import vn.vinhdanh.personnel.imports.ImportService;
import vn.vinhdanh.personnel.imports.ImportSheet;
import vn.vinhdanh.personnel.imports.file.ImportLimits;
import vn.vinhdanh.personnel.imports.file.TableFile;
import vn.vinhdanh.personnel.imports.sheet.Field;
import vn.vinhdanh.personnel.imports.staging.FixedCells;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.personnel.imports.sheet.Wordings;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.Sql;
import vn.vinhdanh.shared.Texts;

/** Gives out the workbooks of the import desk: templates to fill in, and the rows to be corrected. */
@Stateless
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK, Roles.INTEGRATION, Roles.SYSTEM})
public class ImportPaperService {

    private static final int MOST_UNITS = 20_000;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock clock;
    @EJB
    private ImportService imports;
    @Inject
    private ImportReach reach;
    @Inject
    private Instance<HistoryTarget> targets;

    /**
     * Name for the workbook of a batch's errors, asked before it is written: then it is still possible to refuse.
     *
     * @throws RefusedException IMPORT_NO_FILE when the file is not kept any more (all its rows were written, or the batch was taken back)
     */
    public String errorsName(long id, Locale language) {
        ImportPreview preview = imports.get(id);
        boolean kept = sql(() -> !Sql.list(em.unwrap(Connection.class), r -> r.getLong(1), "SELECT batch_id FROM import_file WHERE batch_id = ?", id).isEmpty());
        if (!kept) {
            throw new RefusedException("IMPORT_NO_FILE");
        }
        String name = preview.batch().fileName();
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + Texts.of(language).get("imports.paper.suffix") + ".xlsx";
    }

    /**
     * Writes the rows as handed in, faulty cells coloured and commented, to the stream.
     *
     * @param onlyFaulty only the rows with something to correct, below the title of their unit
     */
    public void errors(long id, boolean onlyFaulty, Locale language, OutputStream out) {
        errorsName(id, language);
        ImportPreview preview = imports.get(id);
        List<ImportSheet> sheets = preview.sheets().stream().filter(ImportSheet::chosen).toList();
        Connection connection = em.unwrap(Connection.class);
        sql(() -> {
            byte[] file = Sql.list(connection, r -> r.getBytes(1), "SELECT content FROM import_file WHERE batch_id = ?", id).get(0);
            ImportLimits limits = ImportLimits.configured();
            try (ProblemStream problems = new ProblemStream(connection, id); TableFile table = TableFile.openShown(file, limits)) {
                new ErrorWorkbook(problems, onlyFaulty, Texts.of(language)).write(table, sheets, preview.batch().kind(), limits, FixedCells.of(connection, id), out);
            }
            return null;
        });
    }

    /** Writes an empty list to fill in, with the units of the caller's scope to choose from. */
    public void template(ImportKind kind, Locale language, OutputStream out) {
        Texts texts = Texts.of(language);
        Map<Field, List<String>> choices = new EnumMap<>(Field.class);
        choices.put(Field.SEX, texts(texts, "enum.Sex.", "MALE", "FEMALE"));
        choices.put(Field.TYPE, texts(texts, "enum.PersonType.", "CADRE", "CIVIL_SERVANT", "PUBLIC_EMPLOYEE", "WORKER"));
        choices.put(Field.STEP, IntStream.rangeClosed(1, 12).mapToObj(String::valueOf).toList());
        choices.put(Field.RATING, texts(texts, "enum.RatingLevel.", "EXCELLENT", "GOOD", "COMPLETED", "NOT_COMPLETED", "NOT_CLASSIFIED"));
        choices.put(Field.INITIATIVE_LEVEL, texts(texts, "imports.paper.level.", "BASE", "PROVINCE", "NATION"));
        choices.put(Field.DISCIPLINE, texts(texts, "enum.DisciplineForm.", "REPRIMAND", "WARNING", "DISMISSAL_FROM_POST", "FORCED_RESIGNATION"));
        sql(() -> {
            Connection connection = em.unwrap(Connection.class);
            choices.put(Field.RANK, ranks(connection));
            choices.put(Field.UNIT, kind == ImportKind.ROSTER ? units(connection) : List.of());
            List<String> titles = new ArrayList<>();
            for (HistoryTarget target : targets) {
                titles.addAll(target.choices(connection, Field.TITLE, language));
            }
            choices.put(Field.TITLE, titles.stream().filter(t -> Wordings.code(Field.TITLE, t) != null).toList());
            return null;
        });
        new TemplateWorkbook(kind, choices, texts).write(out);
    }

    private static List<String> texts(Texts texts, String prefix, String... codes) {
        return Stream.of(codes).map(c -> texts.get(prefix + c)).toList();
    }

    /** The ranks that have a pay table today, also those an administrator brought in: name with code. */
    private List<String> ranks(Connection connection) throws SQLException {
        LocalDate today = LocalDate.now(clock);
        return Sql.list(connection, r -> r.getString(1) + " (" + r.getString(2) + ")", "SELECT name, code FROM pay_rank WHERE valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?)"
                + " ORDER BY code", today, today).stream().filter(rank -> Wordings.code(Field.RANK, rank) != null).toList();
    }

    private List<String> units(Connection connection) throws SQLException {
        UnitScope scope = reach.scope();
        List<String> names = new ArrayList<>();
        Sql.list(connection, r -> scope.covers(r.getLong(1)) ? names.add(r.getString(2)) : false, "SELECT id, name FROM unit WHERE valid_to IS NULL ORDER BY path, sort_order");
        return names.stream().distinct().limit(MOST_UNITS).toList();
    }

    private interface Work<T> {
        T run() throws SQLException;
    }

    private static <T> T sql(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
