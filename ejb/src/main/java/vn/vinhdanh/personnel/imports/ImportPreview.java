package vn.vinhdanh.personnel.imports;

import java.util.List;
import vn.vinhdanh.personnel.imports.sheet.Field;

/**
 * What a reader of a workbook sees first: how the rows stand and how the columns were taken.
 *
 * @param sheets       the sheets of the file; more than one: another may be chosen
 * @param repairedRows rows with cells that were typed in an old encoding
 * @param doubtfulRows rows that may mean somebody of the registry and wait for an answer
 * @param units        units the file names and the registry did not know, in the order of the rows
 * @param fields       what a column may be taken for by the caller
 * @param keptPeople   who stayed, as a whole or in part, when the rest of the batch was taken back
 */
public record ImportPreview(ImportBatchRow batch, ImportCounts counts, List<ImportColumn> columns, List<ImportSheet> sheets, long repairedRows,
        long doubtfulRows, long keptPeople, List<ImportUnit> units, List<Field> fields) {
}
