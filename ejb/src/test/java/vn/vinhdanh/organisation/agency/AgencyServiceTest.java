package vn.vinhdanh.organisation.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.document.SigningCapacity;
import vn.vinhdanh.shared.StaleException;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;

class AgencyServiceTest {

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void everybodyReadsAndOnlyTheAdministratorEdits(Db db) {
        Harness harness = new Harness(db);
        AgencyRow row = harness.as("clerk", Role.UNIT_CLERK).call(AgencyService.class, AgencyService::profile);

        assertThat(row.letterhead(5, "QĐ", null).citation()).isEqualTo("05/QĐ-SNV");
        assertThat(row.authority()).isEqualTo("Giám đốc Sở Nội vụ");
        assertThat(row.recipients()).hasSize(3);
        assertThatThrownBy(() -> harness.as("clerk", Role.UNIT_CLERK).call(AgencyService.class, AgencyService::input))
            .isInstanceOf(EJBAccessException.class);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void savesOnceAndRefusesAStaleForm(Db db) {
        Harness harness = new Harness(db);
        AgencyInput input = harness.as("admin", Role.ADMIN).call(AgencyService.class, AgencyService::input);
        AgencyInput same = harness.as("admin", Role.ADMIN).call(AgencyService.class, AgencyService::input);
        input.setSigningCapacity(SigningCapacity.DEPUTY);
        input.setSigningPosition("Phó Giám đốc");
        input.setSignatoryName("  Lê  Quang Huy ");
        input.setRecipients("Như Điều 3\r\n\r\n Lưu: VT\n");
        input.setShiftRightMm(new BigDecimal("2.5"));
        harness.as("admin", Role.ADMIN).run(AgencyService.class, s -> s.save(input));

        AgencyRow row = harness.as("admin", Role.ADMIN).call(AgencyService.class, AgencyService::profile);
        assertThat(row.signatory().lines()).containsExactly("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC");
        assertThat(row.signatory().name()).isEqualTo("Lê Quang Huy");
        assertThat(row.recipients()).containsExactly("Như Điều 3", "Lưu: VT");
        assertThat(row.onStock().dxMm()).isEqualTo(2.5);
        assertThatThrownBy(() -> harness.as("admin", Role.ADMIN).run(AgencyService.class, s -> s.save(same))).isInstanceOf(StaleException.class);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void emblemIsKeptAndShownAndRemoved(Db db) throws IOException {
        Harness harness = new Harness(db);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(50, 50, BufferedImage.TYPE_INT_RGB), "png", out);
        harness.as("admin", Role.ADMIN).run(AgencyService.class, s -> s.uploadEmblem(out.toByteArray()));

        assertThat(harness.as("clerk", Role.UNIT_CLERK).call(AgencyService.class, AgencyService::emblem)).startsWith(0x89, 'P');
        assertPdf(harness.as("admin", Role.ADMIN).call(AgencyService.class, s -> s.sampleCertificate(false)));
        assertPdf(harness.as("admin", Role.ADMIN).call(AgencyService.class, s -> s.sampleCertificate(true)));
        assertPdf(harness.as("admin", Role.ADMIN).call(AgencyService.class, AgencyService::sampleDecision));

        harness.as("admin", Role.ADMIN).run(AgencyService.class, AgencyService::removeEmblem);
        assertThat(harness.as("clerk", Role.UNIT_CLERK).call(AgencyService.class, AgencyService::emblem)).isNull();
    }

    private static void assertPdf(byte[] file) {
        assertThat(new String(file, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }
}
