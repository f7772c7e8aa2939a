package vn.vinhdanh.reward;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.personnel.timeline.TimelineEntry;
import vn.vinhdanh.regulation.AwardRow;
import vn.vinhdanh.regulation.RegulationService;
import vn.vinhdanh.reward.decision.DecisionDeskService;
import vn.vinhdanh.reward.register.RewardTimeline;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.testing.Db;

/** Luật Thi đua, khen thưởng Điều 22: one title in the catalogue, called by the level that gives it. */
class AwardNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Chủ tịch Ủy ban nhân dân tỉnh Lai Châu|Chiến sĩ thi đua tỉnh",
        "Chủ tịch Ủy ban nhân dân thành phố Đà Nẵng|Chiến sĩ thi đua thành phố", "Chủ tịch UBND TP. Hà Nội|Chiến sĩ thi đua thành phố"})
    void lawArticle22TheTitleReadsAsTheLevelThatGivesIt(String authority, String name) {
        RewardDesk desk = desk(authority);
        assertThat(called(desk, "CSTDT")).isEqualTo(name);
        assertThat(called(desk, "CSTDCS")).isEqualTo("Chiến sĩ thi đua cơ sở");
        AwardRow law = desk.harness.as("giamdoc", Role.DIRECTOR).call(RegulationService.class, s -> s.award("CSTDT"));
        assertThat(law.nameVi()).isEqualTo("Chiến sĩ thi đua Bộ, ban, ngành, tỉnh");
    }

    @Test
    void lawArticle22TheSubmissionAndTheDossierUseTheNameOfTheProvince() throws IOException {
        RewardDesk desk = desk("Chủ tịch Ủy ban nhân dân tỉnh Lai Châu");
        long decision = desk.approved("BK_TINH", 2025, List.of(desk.person("Lê Văn Ất", 2025)), List.of());
        byte[] pdf = desk.harness.as("giamdoc", Role.DIRECTOR).call(DecisionDeskService.class, s -> s.document(decision));
        assertThat(text(pdf)).contains("Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh").doesNotContain("Bộ, ban, ngành");
        long dossier = desk.dossier("CSTDT", 2026);
        assertThat(desk.view(dossier).awardName()).isEqualTo("Chiến sĩ thi đua tỉnh");
    }

    @Test
    void whatAMinistryGaveKeepsTheNameOfTheLaw() {
        RewardDesk desk = desk("Chủ tịch Ủy ban nhân dân tỉnh Lai Châu");
        long person = desk.person("Lê Văn Ất", 2025);
        desk.award("CSTDT", person, "Lê Văn Ất", 2022);
        desk.award("CSTDT", person, "Lê Văn Ất", 2024);
        desk.harness.db().execute("UPDATE award SET decided_by = 'Bộ trưởng Bộ Tài chính' WHERE achievement_year = 2022 AND person_id = " + person);
        List<TimelineEntry> entries = desk.harness.as("giamdoc", Role.DIRECTOR).call(RewardTimeline.class, t -> t.of(person));
        assertThat(entries).extracting(TimelineEntry::title).containsExactlyInAnyOrder("enum.AwardCode.CSTDT", "reward.level.CSTDT.PROVINCE");
        String given = desk.harness.as("giamdoc", Role.DIRECTOR).call(AwardNameService.class,
                s -> s.given("CSTDT", "Bộ trưởng Bộ Tài chính", Locale.forLanguageTag("vi")));
        assertThat(given).isEqualTo("Chiến sĩ thi đua Bộ, ban, ngành, tỉnh");
    }

    private static RewardDesk desk(String authority) {
        RewardDesk desk = new RewardDesk(Db.h2(), "2026-03-02T09:00:00");
        desk.harness.db().execute("UPDATE agency_profile SET province_authority = '" + authority + "'");
        return desk;
    }

    private static String called(RewardDesk desk, String code) {
        List<AwardRow> awards = desk.harness.as("giamdoc", Role.DIRECTOR).call(AwardNameService.class, AwardNameService::awards);
        return awards.stream().filter(a -> a.code().equals(code)).findFirst().orElseThrow().nameVi();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void keptTextsWithCodesAreReadByNames() {
        Texts vi = Texts.of(Texts.VIETNAMESE);
        assertThat(AwardNames.spelledOut("CSTDCS 2023 (12/QĐ-GK)\nCSTDT, LDTT 2024; NĐ 152", vi))
                .isEqualTo("Chiến sĩ thi đua cơ sở 2023 (12/QĐ-GK)\nChiến sĩ thi đua cấp tỉnh, Lao động tiên tiến 2024; NĐ 152");
        assertThat(AwardNames.spelledOut("Chiến sĩ thi đua cơ sở năm 2023", vi)).isEqualTo("Chiến sĩ thi đua cơ sở năm 2023");
        assertThat(AwardNames.spelledOut(null, vi)).isNull();
    }
}
