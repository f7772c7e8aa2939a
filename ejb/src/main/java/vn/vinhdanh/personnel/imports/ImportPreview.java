package vn.vinhdanh.personnel.imports;

import java.util.List;

/** What a reader of a workbook sees first: how the rows stand and how the columns were taken. */
public record ImportPreview(ImportBatchRow batch, ImportCounts counts, List<ImportColumn> columns) {
}
