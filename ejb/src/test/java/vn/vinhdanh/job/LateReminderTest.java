package vn.vinhdanh.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

/** Who was not told in time is told late, once and in one message; what comes can be read before it is sent. */
class LateReminderTest {

    private Db db;
    private Harness harness;

    @BeforeEach
    void department() {
        db = Db.h2();
        harness = new Harness(db).at("2026-11-23T07:05:00");
        TestData data = new TestData(db);
        data.account("late-hoso", Role.REGISTRY_OFFICER, data.root("Sở Nội vụ"));
    }

    @Test
    void whatWasMissedComesInOneMessageAndNeverAgain() {
        run("2026-11-23");
        List<OutboxRow> mails = mine();
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).subject()).isEqualTo("Nhắc muộn: 1 việc cuối năm 2026 còn phải làm");
        assertThat(mails.get(0).body()).contains("Kế hoạch đánh giá, chốt đăng ký danh hiệu (ngày 02/11/2026). Ngày 01/11/2026 theo lịch là ngày nghỉ");
        run("2026-11-23");
        run("2026-11-30");
        assertThat(mine()).hasSize(1);
    }

    @Test
    void whatWasSaidInTimeIsNotSaidLate() {
        run("2026-11-02");
        assertThat(mine()).extracting(OutboxRow::subject).containsExactly("Kế hoạch đánh giá, xếp loại năm 2026");
        run("2026-11-23");
        assertThat(mine()).hasSize(1);
    }

    @Test
    void theMailsAheadAreShownWithTheirDaysAndLeftOutOnceQueued() {
        harness.at("2026-10-30T09:00:00");
        List<ComingMail> coming = coming();
        assertThat(coming).extracting(ComingMail::day, ComingMail::subject)
                .containsExactly(org.assertj.core.api.Assertions.tuple(LocalDate.of(2026, 11, 2), "Kế hoạch đánh giá, xếp loại năm 2026"));
        run("2026-11-02");
        assertThat(coming()).isEmpty();
    }

    private List<ComingMail> coming() {
        List<ComingMail> all = harness.as("quantri", Role.ADMIN).call(JobService.class, s -> s.coming(30));
        return all.stream().filter(mail -> mail.recipient().startsWith("late-hoso")).toList();
    }

    private void run(String day) {
        harness.system().call(ReminderRun.class, s -> s.run(LocalDate.parse(day)));
    }

    private List<OutboxRow> mine() {
        List<OutboxRow> all = harness.as("quantri", Role.ADMIN).call(JobService.class, s -> s.outbox(null, 200));
        return all.stream().filter(mail -> mail.recipient().startsWith("late-hoso")).toList();
    }
}
