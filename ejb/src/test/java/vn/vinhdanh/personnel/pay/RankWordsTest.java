package vn.vinhdanh.personnel.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rank is found as clerks write it and as spreadsheets leave it. */
class RankWordsTest {

    private static final List<Rank> KNOWN = List.of(rank("01.001", "Chuyên viên cao cấp", 2004), rank("01.002", "Chuyên viên chính", 2004),
            rank("01.003", "Chuyên viên", 2026), rank("01.003", "Chuyên viên", 2004), rank("02.007", "Văn thư viên", 2004),
            rank("V.07.01.03", "Giảng viên (hạng III)", 2021));

    private static Rank rank(String code, String name, int year) {
        return new Rank(code, name, "A1", new BigDecimal("2.34"), new BigDecimal("4.98"), new BigDecimal("0.33"), 9, 36, LocalDate.of(year, 1, 1), null, "x",
                "CONFIRMED");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"01.003, 01.003", "' 01.003 ', 01.003", "01003, 01.003", "1003, 01.003", "1.003, 01.003", "'01,003', 01.003", "01 003, 01.003",
        "v.07.01.03, V.07.01.03", "V070103, V.07.01.03", "Chuyên viên, 01.003", "chuyen vien, 01.003", "chuyen vien chinh, 01.002", "CHUYÊN VIÊN CHÍNH, 01.002",
        "chính, 01.002", "01.003 Chuyên viên, 01.003", "viên chuyên viên cao, 01.001", "01, 01.001 01.002 01.003", "vien, 01.001 01.002 01.003 02.007 V.07.01.03",
        "giang vien, V.07.01.03", "13.095, ''", "chuy, ''", "0, ''", "'.,-', ''", "%, ''", "-, ''", "' ', ''"})
    void aCodeWithoutItsDotsOrZerosAndWordsOfTheNameAreUnderstood(String typed, String codes) {
        List<Rank> meant = RankWords.meant(typed, KNOWN);
        assertThat(meant.stream().map(Rank::code).collect(Collectors.joining(" "))).isEqualTo(codes);
        assertThat(meant).filteredOn(r -> r.code().equals("01.003")).extracting(r -> r.validFrom().getYear()).doesNotContain(2004);
    }
}
