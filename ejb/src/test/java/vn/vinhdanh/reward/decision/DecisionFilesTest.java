package vn.vinhdanh.reward.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.document.CertificatePrint;
import vn.vinhdanh.reward.RewardDesk;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.testing.Db;

/** The files of a decision: what they say, how many certificates there are, and that a draft is marked. */
class DecisionFilesTest {

    @Test
    void theDecisionSaysNumberRecipientsAndMoneyInWords() throws IOException {
        RewardDesk desk = new RewardDesk(Db.h2(), "2025-12-20T09:00:00").classified(2025, true);
        long decision = desk.approved("GK", 2025, List.of(desk.person("Nguyễn Thị Hường", 2025), desk.person("Lê Văn Ất", 2025)), desk.collectives(3));

        byte[] preview = call(desk, s -> s.document(decision));
        String draft = text(preview);
        assertThat(draft).contains("DỰ THẢO").doesNotContain("01/QĐ-SNV");
        assertThatThrownBy(() -> desk.harness.as("chuyenvien", Role.UNIT_CLERK).call(DecisionDeskService.class, s -> s.document(decision)))
                .isInstanceOf(RuntimeException.class);

        desk.register(decision, "2025-12-20");
        byte[] issued = call(desk, s -> s.document(decision));
        String text = text(issued);
        assertThat(text).doesNotContain("DỰ THẢO").contains("01/QĐ-SNV").contains("Nguyễn Thị Hường").contains("5.650.000")
                .containsIgnoringCase("năm triệu sáu trăm năm mươi nghìn đồng").contains("Trần Thị Bình");
        desk.harness.db().execute("UPDATE agency_profile SET place_name = 'Sơn La', head_position = 'Quyền Giám đốc'");
        desk.harness.db().execute("UPDATE decision SET title = 'Về việc khác' WHERE id = " + decision);
        byte[] years = call(desk, s -> s.document(decision));
        assertThat(years).isEqualTo(issued);
        assertThat(DecisionServiceTest.view(desk, decision).sha256()).isEqualTo(sha256(issued));
        assertThat(text.indexOf("Phòng Nghiệp vụ 1")).isLessThan(text.indexOf("Lê Văn Ất"));
        assertThat(text.indexOf("Lê Văn Ất")).isLessThan(text.indexOf("Nguyễn Thị Hường"));
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();

        byte[] printed = print(desk, decision, CertificatePrint.wholePage());
        try (PDDocument certificates = Loader.loadPDF(printed)) {
            assertThat(certificates.getNumberOfPages()).isEqualTo(5);
        }
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        desk.harness.as("giamdoc", Role.DIRECTOR).run(CertificateService.class, s -> s.zip(decision, CertificatePrint.onStock(2, -1), zip));
        assertThat(entries(zip.toByteArray())).isEqualTo(5);
    }

    @Test
    void aSubmissionHasNoCertificates() throws IOException {
        RewardDesk desk = new RewardDesk(Db.h2(), "2026-03-02T09:00:00");
        long decision = desk.approved("BK_TINH", 2025, List.of(desk.person("Lê Văn Ất", 2025)), List.of());
        assertThatThrownBy(() -> print(desk, decision, CertificatePrint.wholePage()))
                .isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.code()).isEqualTo("NO_CERTIFICATES"));
        desk.register(decision, "2026-03-02");
        assertThat(text(call(desk, s -> s.document(decision)))).contains("01/TTr-SNV").contains("Lê Văn Ất").contains("TỜ TRÌNH");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void nd30Articles25To30CertificatesAreArchivedAsIssuedOneFileForEachWayOfPrinting(Db db) throws IOException {
        RewardDesk desk = new RewardDesk(db, "2025-12-20T09:00:00").classified(2025, true);
        long decision = desk.approved("GK", 2025, List.of(desk.person("Nguyễn Thị Hường", 2025)), desk.collectives(1));
        print(desk, decision, CertificatePrint.wholePage());
        assertThat(desk(desk, decision).files()).as("a draft is not archived").isEmpty();

        desk.register(decision, "2025-12-20");
        byte[] issued = print(desk, decision, CertificatePrint.wholePage());
        byte[] onStock = print(desk, decision, CertificatePrint.onStock(2.5, -1));
        byte[] packed = zip(desk, decision, CertificatePrint.wholePage());
        desk.harness.db().execute("UPDATE agency_profile SET head_position = 'Quyền Giám đốc', issuing_body = 'Sở Khác'");
        desk.harness.db().execute("UPDATE dossier SET achievement = 'khác'");
        assertThat(zip(desk, decision, CertificatePrint.wholePage())).isEqualTo(packed);
        assertThat(entries(packed)).isEqualTo(2);
        assertThat(entries(zip(desk, decision, CertificatePrint.onStock(1, 1)))).isEqualTo(2);
        assertThat(zip(desk, decision, CertificatePrint.onStock(2, 2))).isNotEqualTo(zip(desk, decision, CertificatePrint.onStock(1, 1)));
        assertThat(print(desk, decision, CertificatePrint.wholePage())).isEqualTo(issued);
        assertThat(print(desk, decision, CertificatePrint.onStock(2.5, -1))).isEqualTo(onStock);
        assertThat(print(desk, decision, CertificatePrint.onStock(3, -1))).isNotEqualTo(onStock);

        CertificateDesk archive = desk(desk, decision);
        assertThat(archive.files()).extracting(CertificateRow::sha256).startsWith(sha256(issued), sha256(onStock), sha256(packed));
        assertThat(archive.files()).extracting(CertificateRow::packed).containsExactly(false, false, true, true);
        assertThat(archive.files()).extracting(CertificateRow::certificates).containsOnly(2);
        assertThat(archive.dxMm()).as("the shift last used is remembered").isEqualTo(3);
        CertificateDesk another = desk.harness.as("vanthu", Role.DOCUMENT_CLERK).call(CertificateService.class, s -> s.desk(decision));
        assertThat(another.dxMm()).isZero();
    }

    @Test
    void nd152Article50ATitleWithoutCertificatePrintsNoneAndACstdcsPrintsOne() throws IOException {
        RewardDesk desk = new RewardDesk(Db.h2(), "2026-03-02T09:00:00");
        long worker = desk.approved("LDTT", 2025, List.of(desk.person("Lê Văn Ất", 2025)), List.of());
        assertThat(DecisionServiceTest.view(desk, worker).certificates()).isFalse();
        assertThatThrownBy(() -> print(desk, worker, CertificatePrint.wholePage()))
                .isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.code()).isEqualTo("CERTIFICATE_NOT_DUE"));
        long fighter = desk.approved("CSTDCS", 2025, List.of(desk.person("Bùi Thị An", 2025), desk.person("Hà Bảo", 2025)), List.of());
        desk.harness.db().execute("UPDATE person SET sex = 'FEMALE' WHERE full_name = 'Bùi Thị An'");
        desk.harness.db().execute("UPDATE person SET sex = NULL WHERE full_name = 'Hà Bảo'");
        desk.register(fighter, "2026-03-02");
        assertThat(DecisionServiceTest.view(desk, fighter).certificates()).isTrue();
        assertThat(text(print(desk, fighter, CertificatePrint.wholePage()))).contains("Bà Bùi Thị An").contains("Ông (Bà) Hà Bảo");
    }

    @Test
    void nd30AnnexIBasesAreCitedWithNumberAndDay() throws IOException {
        RewardDesk desk = new RewardDesk(Db.h2(), "2026-03-02T09:00:00");
        long decision = desk.approved("GK", 2025, List.of(desk.person("Lê Văn Ất", 2025)), List.of());
        assertThat(text(call(desk, s -> s.document(decision))))
                .contains("Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022;")
                .contains("Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ về phân cấp")
                .contains("Căn cứ Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025 của Bộ trưởng Bộ Nội vụ hướng dẫn Luật Thi đua, khen thưởng và Nghị định số 152/2025/NĐ-CP;")
                .contains("ngày 02 tháng 3 năm 2026 của Hội đồng Thi đua - Khen thưởng Sở Nội vụ;");
    }

    private static byte[] print(RewardDesk desk, long decision, CertificatePrint print) {
        return desk.harness.as("giamdoc", Role.DIRECTOR).call(CertificateService.class, s -> s.pdf(decision, print));
    }

    private static byte[] zip(RewardDesk desk, long decision, CertificatePrint print) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        desk.harness.as("giamdoc", Role.DIRECTOR).run(CertificateService.class, s -> s.zip(decision, print, out));
        return out.toByteArray();
    }

    private static CertificateDesk desk(RewardDesk desk, long decision) {
        return desk.harness.as("giamdoc", Role.DIRECTOR).call(CertificateService.class, s -> s.desk(decision));
    }

    private static <R> R call(RewardDesk desk, java.util.function.Function<DecisionDeskService, R> work) {
        return desk.harness.as("giamdoc", Role.DIRECTOR).call(DecisionDeskService.class, work);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int entries(byte[] zip) throws IOException {
        int count = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            while (in.getNextEntry() != null) {
                count++;
            }
        }
        return count;
    }
}
