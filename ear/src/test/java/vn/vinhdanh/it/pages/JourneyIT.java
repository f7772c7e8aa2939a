package vn.vinhdanh.it.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The way of the whole department, everybody at the own browser: from two workbooks to a numbered decision and its papers. */
class JourneyIT {

    private static final int YEAR = 2025;
    private static final String COLLECTIVE = "Văn phòng Sở";
    private static final String SIGNATORY = "Trần Thị Bình";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Test
    void twoWorkbooksBecomeADecision() {
        registry();
        String why = collectiveLevel();
        assertTrue(why.contains("Đủ điều kiện"), why);
        Proposal proposal = propose();
        step("thamdinh", proposal.address(), "appraise", "Đã thẩm định");
        String meeting = council(proposal.address());
        step("thuky", proposal.address(), "takeResults", "Hội đồng đã biểu quyết");
        String decision = decide(proposal.address());
        String number = number(decision);
        papers(decision, number, proposal.people());
        minutes(meeting, proposal.people());
        english(proposal.address());
    }

    /** The registry officer takes both workbooks in and finds somebody without typing a diacritic. */
    private void registry() {
        try (ImportDesk desk = new ImportDesk("hoso")) {
            desk.upload("Danh sách nhân sự", "roster-department.xlsx");
            assertEquals("205 / 4 / 5", desk.counts());
            desk.picture("import");
            desk.commit();
            desk.upload("Quá trình", "history-2021-2025.xlsx");
            assertEquals("964 / 0 / 25", desk.counts());
            desk.picture("history");
            desk.commit();
            desk.site.open("/personnel/people.xhtml?q=le+thi+my+phuong");
            desk.says("#people", "Lê Thị Mỹ Phượng");
        }
    }

    /** The appraiser enters how the year of a collective was judged, and reads why it is eligible; then the same of a person. */
    private String collectiveLevel() {
        try (Desk desk = new Desk("thamdinh")) {
            String list = "/reward/eligibility.xhtml?award=GK&year=" + YEAR + "&reason=MOVEMENT";
            desk.site.open(list + "&kind=COLLECTIVE");
            why(desk, COLLECTIVE);
            desk.shown("#why a[href*=eligibilityFacts]").click();
            desk.arrives("eligibilityFacts.xhtml");
            desk.form.choose("level", "Hoàn thành xuất sắc nhiệm vụ").type("levelNo", "12/QĐ-SNV").press("saveLevel");
            desk.says("#messages", "Đã lưu xếp loại tập thể");
            desk.site.open(list + "&kind=COLLECTIVE");
            why(desk, COLLECTIVE);
            String collective = desk.shown("#why").innerText();
            desk.site.open(list + "&kind=PERSON&verdict=ELIGIBLE");
            desk.shown("#verdicts a[aria-label]").click();
            desk.says("#why .badge", "Đủ điều kiện");
            desk.says("#why li.PASS", Integer.toString(YEAR));
            desk.picture("why");
            return collective;
        }
    }

    private static void why(Desk desk, String name) {
        desk.site.page.locator("#verdicts tr", new Page.LocatorOptions().setHasText(name)).first().locator("a[aria-label]").click();
        desk.says("#whyTitle", name);
    }

    /** A dossier as its next reader finds it. */
    private record Proposal(String address, List<String> people) {
    }

    private Proposal propose() {
        try (DossierDesk desk = new DossierDesk("chuyenvien1")) {
            desk.begin(YEAR, "Sở Nội vụ", "đã có thành tích xuất sắc trong phong trào thi đua năm " + YEAR);
            List<String> people = desk.nominatePeople(3);
            desk.nominateCollective(COLLECTIVE);
            desk.report("Báo cáo thành tích.pdf");
            desk.picture("dossier");
            desk.step("submit", "Chờ thẩm định");
            return new Proposal(desk.address(), people);
        }
    }

    private void step(String username, String dossier, String button, String status) {
        try (DossierDesk desk = new DossierDesk(username)) {
            desk.open(dossier);
            desk.step(button, status);
        }
    }

    /** The council meets, votes and signs. */
    private String council(String dossier) {
        String title = "Họp Hội đồng Thi đua - Khen thưởng xét giấy khen " + System.currentTimeMillis() % 100_000;
        String meeting;
        try (CouncilDesk desk = new CouncilDesk("thuky"); DossierDesk file = new DossierDesk("thuky")) {
            meeting = desk.call(title);
            file.open(dossier);
            file.bring(title);
            desk.start(meeting);
            desk.voteForAll();
            desk.picture("council");
            desk.end();
            assertEquals(4, desk.results().size());
            desk.sign(meeting, "Bản nháp");
        }
        try (CouncilDesk chair = new CouncilDesk("giamdoc")) {
            chair.sign(meeting, "Đã ký");
        }
        return meeting;
    }

    private String decide(String dossier) {
        String decision;
        try (DossierDesk desk = new DossierDesk("thamdinh")) {
            desk.open(dossier);
            desk.draft(SIGNATORY);
            decision = desk.address();
        }
        try (DecisionDesk director = new DecisionDesk("giamdoc", decision)) {
            director.approve();
        }
        return decision;
    }

    private String number(String decision) {
        try (DecisionDesk clerk = new DecisionDesk("vanthu", decision)) {
            return clerk.register(today.format(DAY));
        }
    }

    private void papers(String address, String number, List<String> people) {
        try (DecisionDesk desk = new DecisionDesk("vanthu", address)) {
            desk.picture("decision");
            String decision = Papers.text(desk.decision());
            assertTrue(number.endsWith("/QĐ-SNV"), number);
            contains(decision, List.of("Số: " + number,
                    "ngày " + today.format(DateTimeFormatter.ofPattern("dd")), SIGNATORY, COLLECTIVE, "Bằng chữ"));
            contains(decision, people);
            long base = desk.baseSalary();
            assertEquals(List.of(bonus(base, 6), bonus(base, 3), bonus(base, 3), bonus(base, 3)), desk.bonuses());
            contains(decision, desk.bonuses());
            contains(decision, List.of(desk.total()));
            byte[] certificates = desk.certificates();
            assertEquals(4, Papers.pages(certificates));
            contains(Papers.text(certificates), people);
            contains(Papers.text(certificates), List.of(COLLECTIVE, number));
            List<String> single = Papers.unpacked(desk.archive());
            assertEquals(4, single.size());
            contains(String.join(" ", single), people);
        }
    }

    /** So many tenths of the base salary, rounded up to ten thousand đồng, as written (NĐ 152/2025). */
    private static String bonus(long base, int tenths) {
        long amount = (base * tenths / 10 + 9_999) / 10_000 * 10_000;
        return String.format(Locale.ROOT, "%,d", amount).replace(',', '.');
    }

    private void minutes(String meeting, List<String> people) {
        try (CouncilDesk desk = new CouncilDesk("thuky")) {
            desk.site.open(meeting);
            String minutes = Papers.text(Papers.fetch(desk.site, desk.minutes()));
            contains(minutes, List.of("BIÊN BẢN", COLLECTIVE));
            contains(minutes, people);
        }
    }

    private void english(String dossier) {
        try (Desk desk = new Desk("thanhtra")) {
            desk.site.open(dossier + "&lang=en");
            desk.says("section.next", "Decided; the awards are in the register.");
            desk.picture("english");
        }
    }

    private static void contains(String text, List<String> words) {
        for (String word : words) {
            assertTrue(text.contains(word), () -> "'" + word + "' is missing in: " + text);
        }
    }
}
