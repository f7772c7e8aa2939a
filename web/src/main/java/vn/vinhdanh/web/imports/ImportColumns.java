package vn.vinhdanh.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.vinhdanh.personnel.imports.ImportColumn;
import vn.vinhdanh.personnel.imports.ImportPreview;
import vn.vinhdanh.personnel.imports.sheet.Field;
import vn.vinhdanh.web.shared.TextMap;

/** Says in sentences what became of the columns of a list: which filled ones are not taken, and how a day that could be two things was understood. */
@Named
@RequestScoped
public class ImportColumns {

    @Inject
    private TextMap texts;

    /** Nothing for a list all of whose columns are clear. */
    public List<String> notes(ImportPreview preview) {
        List<String> notes = new ArrayList<>();
        List<ImportColumn> columns = preview.columns();
        alone(notes, columns, Field.AGENCY_JOINED_ON, Field.JOINED_ON, "imports.map.agency");
        alone(notes, columns, Field.JOINED_ON, Field.AGENCY_JOINED_ON, "imports.map.joined");
        alone(notes, columns, Field.PARTY_JOINED_ON, Field.PARTY_OFFICIAL_ON, "imports.map.party");
        String left = columns.stream().filter(c -> c.field() == null && c.sample() != null)
                .map(c -> texts.format("imports.map.left.one", c.letter(), c.heading(), c.sample())).collect(Collectors.joining("; "));
        if (!left.isEmpty()) {
            notes.add(texts.format("imports.map.left", left));
        }
        return notes;
    }

    /** A day of entry without its twin, whose heading does not say which of the two it is. */
    private void alone(List<String> notes, List<ImportColumn> columns, Field field, Field twin, String key) {
        Optional<ImportColumn> column = column(columns, field);
        if (column.isPresent() && column(columns, twin).isEmpty() && !column.get().heading().equalsIgnoreCase(texts.of(field))) {
            notes.add(texts.format(key, column.get().heading()));
        }
    }

    private static Optional<ImportColumn> column(List<ImportColumn> columns, Field field) {
        return columns.stream().filter(c -> c.field() == field).findFirst();
    }
}
