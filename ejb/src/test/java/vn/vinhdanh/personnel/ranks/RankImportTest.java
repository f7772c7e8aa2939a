package vn.vinhdanh.personnel.ranks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.personnel.pay.PayService;
import vn.vinhdanh.personnel.pay.Rank;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

/** Further pay tables from a file: each row gets its verdict, all are written or none. */
class RankImportTest {

    private static final String HEADING = "Mã;Ngạch;Nhóm;Hệ số đầu;Hệ số cuối;Khoảng;Số bậc;Tháng;Từ ngày;Căn cứ\n";
    private static final String TEACHER = "V.07.04.32;Giáo viên trung học cơ sở hạng III;A1;2,34;4,98;0,33;9;36;01/07/2026;TT 03/2021/TT-BGDĐT\n";

    private Harness harness;
    private Harness.As admin;

    private void prepare(Db db) {
        harness = new Harness(db);
        new TestData(db).account("quantri", Role.ADMIN, new TestData(db).root("Sở Nội vụ"));
        admin = harness.as("quantri", Role.ADMIN);
    }

    private List<String> verdicts(String rows) {
        return admin.call(RankImportService.class, s -> s.preview(file(rows))).stream().map(RankVerdict::code).toList();
    }

    private static byte[] file(String rows) {
        return (HEADING + rows).getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void eachRowSaysWhatIsWrongWithIt(Db db) {
        prepare(db);
        assertThat(verdicts(TEACHER + TEACHER
                + "A;B;A1;2,34;5,00;0,33;9;36;01/07/2026;x\n" + "B;C;A1;hai;4,98;0,33;9;36;01/07/2026;x\n" + "C;D;A1;2,34;4,98;0,33;9;36;31/02/2026x;x\n"
                + "D;;A1;2,34;4,98;0,33;9;36;01/07/2026;x\n" + "01.003;Chuyên viên;A1;2,34;4,98;0,33;9;36;01/10/2004;x\n"
                + "01.002;Chuyên viên chính;A2.1;4,40;6,78;0,34;8;36;01/01/2000;x\n"))
                .containsExactly("NEW", "RANK_TWICE", "RANK_SUM", "RANK_NUMBERS", "RANK_DATE", "RANK_CELLS", "SAME", "RANK_OLDER");
        assertThatThrownBy(() -> admin.call(RankImportService.class, s -> s.save(file(TEACHER + TEACHER)))).hasMessage("RANK_ROWS_WRONG");
        assertThat(verdicts(TEACHER)).containsExactly("NEW");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aNewTableEndsTheOneBefore(Db db) {
        prepare(db);
        int written = admin.call(RankImportService.class,
                s -> s.save(file(TEACHER + "01.005;Nhân viên;B;2,00;4,20;0,20;12;24;01/01/2027;NĐ mới\n")));
        assertThat(written).isEqualTo(2);
        List<Rank> staff = admin.call(PayService.class, PayService::ranks).stream().filter(r -> r.code().equals("01.005")).toList();
        assertThat(staff).extracting(r -> r.validFrom() + "/" + r.validTo()).containsExactly("2027-01-01/null", "2004-10-01/2026-12-31");
        assertThatThrownBy(() -> admin.call(RankImportService.class, s -> s.save(file(TEACHER)))).hasMessage("RANK_NOTHING_NEW");
        assertThatThrownBy(() -> harness.as("hoso", Role.REGISTRY_OFFICER).call(RankImportService.class, s -> s.save(file(TEACHER))))
                .isInstanceOf(EJBAccessException.class);
    }
}
