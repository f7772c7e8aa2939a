package vn.vinhdanh.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** One holder per post: who sits on the council for a unit is who heads it in the roster. */
class CouncillorTest {

    private static final int NUMBER = 0;
    private static final int NAME = 1;
    private static final int POSITION = 5;

    @Test
    void whoSitsForAUnitHeadsItInTheRoster() throws Exception {
        Map<String, List<String>> heads = heads();
        assertThat(heads).hasSize(12);
        List<Councillor> ofUnits = Councillor.ALL.stream().filter(c -> c.unit() != null).toList();
        assertThat(ofUnits).hasSize(10);
        assertThat(ofUnits).allSatisfy(c -> assertThat(heads).containsEntry(c.unit().toUpperCase(Locale.ROOT), List.of(c.name(), c.position())));
        assertThat(Councillor.ALL).extracting(Councillor::name).doesNotHaveDuplicates().doesNotContain(Signing.DIRECTOR);
    }

    /** Name and position of the first person of each unit, by the name of the unit in capitals. */
    private static Map<String, List<String>> heads() throws Exception {
        Map<String, List<String>> heads = new HashMap<>();
        try (InputStream file = Councillor.class.getResourceAsStream("/demo/roster.xlsx"); XSSFWorkbook book = new XSSFWorkbook(file)) {
            String unit = null;
            for (Row row : book.getSheetAt(0)) {
                if (text(row, NUMBER).matches("[IVX]+")) {
                    unit = text(row, NAME);
                } else if (unit != null && !text(row, POSITION).isEmpty()) {
                    heads.putIfAbsent(unit, List.of(text(row, NAME), text(row, POSITION)));
                }
            }
        }
        return heads;
    }

    private static String text(Row row, int column) {
        return Normalizer.normalize(new DataFormatter().formatCellValue(row.getCell(column)).strip(), Normalizer.Form.NFC);
    }
}
