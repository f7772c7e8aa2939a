package vn.vinhdanh.personnel.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.personnel.pay.PayInput;
import vn.vinhdanh.personnel.pay.PayService;
import vn.vinhdanh.shared.BusinessException;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

class CvServiceTest {

    private static final Db DB = Db.h2();
    private static final Harness HARNESS = new Harness(DB);
    private static final TestData DATA = new TestData(DB);
    private static long person;
    private static long stranger;

    @BeforeAll
    static void people() {
        long root = DATA.root("Sở Nội vụ");
        long unit = DATA.unit("Phòng Cải cách hành chính", root);
        DATA.account("cv.officer", Role.REGISTRY_OFFICER, root);
        DATA.account("cv.clerk", Role.UNIT_CLERK, unit);
        DATA.account("cv.director", Role.DIRECTOR, root);
        person = DATA.person("Sùng Thị Mỷ", unit);
        stranger = DATA.person("Trần Văn Bình", root);
        RecordInput input = HARNESS.as("cv.officer", Role.REGISTRY_OFFICER).call(RecordService.class, s -> s.input(person, RecordGroup.IDENTITY, null));
        input.entry(RecordField.PHONE).setText("0912345678");
        input.entry(RecordField.RESIDENCE).setText("Bản Nà Hừ, tỉnh Lai Châu");
        HARNESS.as("cv.officer", Role.REGISTRY_OFFICER).run(RecordService.class, s -> s.save(input));
    }

    @Test
    void paperShowsWhatTheReaderMaySee() throws IOException {
        String officer = text(HARNESS.as("cv.officer", Role.REGISTRY_OFFICER).call(CvService.class, s -> s.pdf(person)));
        assertThat(officer).contains("SÙNG THỊ MỶ", "0912345678", "Bản Nà Hừ", "999" + person);
        String director = text(HARNESS.as("cv.director", Role.DIRECTOR).call(CvService.class, s -> s.pdf(person)));
        assertThat(director).contains("SÙNG THỊ MỶ", "*******678", "Không hiển thị").doesNotContain("0912345678", "Bản Nà Hừ", "999" + person);
        byte[] word = HARNESS.as("cv.director", Role.DIRECTOR).call(CvService.class, s -> s.word(person));
        assertThat(word).startsWith('P', 'K');
    }

    @Test
    void theFormHasThePayDatesAndThePeriodsOfPay() throws IOException {
        pay("2019-05-01", 2, "45/QĐ-SNV");
        pay("2022-05-01", 3, "46/QĐ-SNV");
        pay("2030-01-01", 4, "99/QĐ-SNV");
        String text = text(HARNESS.as("cv.officer", Role.REGISTRY_OFFICER).call(CvService.class, s -> s.pdf(person)));
        assertThat(text).contains("Ngày bổ nhiệm ngạch: 01/05/2019", "Ngày hưởng bậc lương: 01/05/2022", "Mốc tính nâng bậc lần sau: 01/05/2022",
                "Phần trăm hưởng: 100%", "QUÁ TRÌNH LƯƠNG", "01/05/2019 - 30/04/2022 01.003 2 2,67 100% 45/QĐ-SNV", "01/05/2022 - nay 01.003 3 3,00 100% 46/QĐ-SNV")
                .doesNotContain("99/QĐ-SNV");
    }

    private static void pay(String from, int step, String decision) {
        PayInput input = new PayInput();
        input.setPersonId(person);
        input.setValidFrom(LocalDate.parse(from));
        input.setRankCode("01.003");
        input.setStep(step);
        input.setDecisionNo(decision);
        HARNESS.as("cv.officer", Role.REGISTRY_OFFICER).run(PayService.class, s -> s.save(input));
    }

    @Test
    void anAwardSaysItsYear() throws IOException {
        DB.execute("INSERT INTO award (id, person_id, recipient_kind, recipient_name, award_code, achievement_year, decided_on, decision_no, source) VALUES ("
                + TestData.nextId() + ", " + person + ", 'PERSON', 'Sùng Thị Mỷ', 'LDTT', 2023, DATE '2024-01-15', '11/QĐ-SNV', 'MANUAL')");
        String text = text(HARNESS.as("cv.officer", Role.REGISTRY_OFFICER).call(CvService.class, s -> s.pdf(person)));
        assertThat(text).contains("Lao động tiên tiến năm 2023");
    }

    @Test
    void nobodyPrintsPeopleOfOtherUnits() {
        assertThatThrownBy(() -> HARNESS.as("cv.clerk", Role.UNIT_CLERK).call(CvService.class, s -> s.pdf(stranger)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> HARNESS.as("cv.clerk", Role.UNIT_CLERK).call(PhotoService.class, s -> s.get(stranger)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void thePhotographIsDrawnAnewAtTwoByThree() throws IOException {
        save(picture("png", 900, 900));
        byte[] kept = HARNESS.as("cv.director", Role.DIRECTOR).call(PhotoService.class, s -> s.get(person));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(image.getWidth()).isEqualTo(472);
        assertThat(image.getHeight()).isEqualTo(708);
        // cut around the middle: the red of both sides is gone
        assertThat(new Color(image.getRGB(5, 350)).getBlue()).isGreaterThan(150);
        save(picture("jpeg", 400, 700));
        Long version = HARNESS.as("cv.clerk", Role.UNIT_CLERK).call(PhotoService.class, s -> s.version(person));
        assertThat(version).isEqualTo(1);
        HARNESS.as("cv.clerk", Role.UNIT_CLERK).run(PhotoService.class, s -> s.remove(person));
        byte[] none = HARNESS.as("cv.clerk", Role.UNIT_CLERK).call(PhotoService.class, s -> s.get(person));
        assertThat(none).isNull();
    }

    @Test
    void whatIsNoPhotographIsRefused() throws IOException {
        refused("PHOTO_FORMAT", "<svg onload=alert(1)>".getBytes());
        refused("PHOTO_FORMAT", Arrays.copyOf(picture("png", 400, 600), 60));
        refused("PHOTO_TOO_SMALL", picture("png", 100, 150));
        refused("PHOTO_TOO_LARGE", new byte[PhotoFile.MOST_BYTES + 1]);
        refused("PHOTO_TOO_LARGE", picture("png", 6001, 300));
    }

    private static void refused(String code, byte[] file) {
        assertThatThrownBy(() -> save(file)).extracting(e -> ((BusinessException) e).code()).isEqualTo(code);
    }

    private static void save(byte[] file) {
        HARNESS.as("cv.clerk", Role.UNIT_CLERK).run(PhotoService.class, s -> s.save(person, file));
    }

    /** Red at both sides, blue in the middle half. */
    private static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 8, 0, width * 6 / 8, height);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
