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

        byte[] printed = call(desk, s -> s.certificates(decision, CertificatePrint.wholePage()));
        try (PDDocument certificates = Loader.loadPDF(printed)) {
            assertThat(certificates.getNumberOfPages()).isEqualTo(5);
        }
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        call(desk, s -> {
            s.certificatesZip(decision, CertificatePrint.onStock(2, -1), zip);
            return null;
        });
        assertThat(entries(zip.toByteArray())).isEqualTo(5);
    }

    @Test
    void aSubmissionHasNoCertificates() throws IOException {
        RewardDesk desk = new RewardDesk(Db.h2(), "2026-03-02T09:00:00");
        long decision = desk.approved("BK_TINH", 2025, List.of(desk.person("Lê Văn Ất", 2025)), List.of());
        assertThatThrownBy(() -> call(desk, s -> s.certificates(decision, CertificatePrint.wholePage())))
                .isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.code()).isEqualTo("NO_CERTIFICATES"));
        desk.register(decision, "2026-03-02");
        assertThat(text(call(desk, s -> s.document(decision)))).contains("01/TTr-SNV").contains("Lê Văn Ất").contains("TỜ TRÌNH");
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
