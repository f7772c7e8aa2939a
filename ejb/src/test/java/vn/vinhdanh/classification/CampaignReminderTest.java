package vn.vinhdanh.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.classification.campaign.CampaignStatus;
import vn.vinhdanh.job.JobName;
import vn.vinhdanh.job.JobService;
import vn.vinhdanh.job.Occasion;
import vn.vinhdanh.job.OutboxRow;
import vn.vinhdanh.job.Reminder;
import vn.vinhdanh.testing.Db;

/** Scenario S10 for the campaign 2026: who is reminded of what, and the escalation of 14/12 and 15/12. */
class CampaignReminderTest {

    private static final Set<Occasion> CLOSING = EnumSet.of(Occasion.SELF_ASSESSMENT_LAST_CALL, Occasion.SELF_ASSESSMENT_CLOSES);

    private CampaignFixture department;

    @BeforeEach
    void department() {
        department = new CampaignFixture(Db.h2());
        department.people(department.first, 3);
        department.people(department.second, 2);
    }

    @Test
    void clerksHearOfOpenSheetsTheDayAfterTheHolidayAndDoneUnitsHearNothing() {
        long campaign = department.open(QuotaMode.A_LITERAL);
        long sheet = department.sheet(campaign, department.first).id();
        assertThat(due("2026-11-24")).isEmpty();
        assertThat(due("2026-11-25")).extracting(Reminder::occasion).as("one mail, not two")
            .contains(Occasion.SELF_ASSESSMENT_CLOSES).doesNotContain(Occasion.SELF_ASSESSMENT_LAST_CALL);
        assertThat(due("2026-11-25")).extracting(Reminder::open).containsExactlyInAnyOrder(3, 2);

        department.rateAll(1, sheet, 0);
        department.submitAndConfirm(1, sheet);
        assertThat(due("2026-11-25")).extracting(Reminder::unitId).containsOnly(department.second);
        assertThat(due("2026-12-04")).extracting(Reminder::occasion).contains(Occasion.MEETINGS_AND_MINUTES);
        // what was due earlier in the month and never told reaches others as one late notice
        assertThat(mails("2026-11-25T08:05:00")).filteredOn(m -> CLOSING.contains(m.occasion())).extracting(OutboxRow::recipient)
            .isNotEmpty().containsOnly("clerk2@example.vn");
    }

    /** Scenario S10: 15/11/2026 and 05/12/2026 are days off; mails name the day the pages name, and say why. */
    @Test
    void mailsNameTheMovedDayWithTheReason() {
        department.open(QuotaMode.A_LITERAL);
        assertThat(mails("2026-11-16T07:05:00")).filteredOn(m -> m.occasion() == Occasion.SELF_ASSESSMENT_OPENS).isNotEmpty()
            .allSatisfy(m -> assertThat(m.body()).contains("Từ ngày 16/11/2026", "Ngày 15/11/2026 theo lịch là ngày nghỉ", "liền sau: 16/11/2026"));
        assertThat(mails("2026-12-04T07:05:00")).filteredOn(m -> m.occasion() == Occasion.MEETINGS_AND_MINUTES).isNotEmpty()
            .allSatisfy(m -> {
                assertThat(m.subject()).contains("chậm nhất ngày 04/12/2026");
                assertThat(m.body()).contains("Đến ngày 04/12/2026", "Ngày 05/12/2026 theo lịch là ngày nghỉ", "liền trước: 04/12/2026");
            });
        assertThat(mails("2026-12-15T07:05:00")).filteredOn(m -> m.occasion() == Occasion.OVERDUE).isNotEmpty()
            .allSatisfy(m -> assertThat(m.body()).contains("trước ngày 15/12/2026").doesNotContain("ngày nghỉ"));
    }

    @Test
    void onTheLastDayTheDirectorHearsOfWhatIsIncompleteAndTheDayAfterItIsOverdue() {
        long campaign = department.open(QuotaMode.A_LITERAL);
        List<OutboxRow> mails = mails("2026-12-14T07:05:00");
        OutboxRow escalation = mails.stream().filter(m -> m.occasion() == Occasion.ESCALATION).findFirst().orElseThrow();
        assertThat(escalation.recipient()).isEqualTo("director@example.vn");
        assertThat(escalation.body()).contains("Phòng Tổ chức: còn 3 người", "Phòng Thi đua: còn 2 người");
        assertThat(mails).extracting(OutboxRow::occasion).doesNotContain(Occasion.OVERDUE);

        assertThat(mails("2026-12-15T07:05:00")).filteredOn(m -> m.occasion() == Occasion.OVERDUE).extracting(OutboxRow::recipient)
            .containsExactlyInAnyOrder("director@example.vn", "head1@example.vn", "head2@example.vn");
        assertThat(department.campaign(campaign).status()).isEqualTo(CampaignStatus.OVERDUE);
    }

    @Test
    void aYearThatWasNeverOpenedIsReportedToTheDirector() {
        assertThat(due("2026-12-14")).extracting(Reminder::occasion).containsExactly(Occasion.ESCALATION);
    }

    @Test
    void aClosedCampaignRemindsNobody() {
        long campaign = department.open(QuotaMode.A_LITERAL);
        for (int n = 1; n <= 2; n++) {
            long sheet = department.sheet(campaign, n == 1 ? department.first : department.second).id();
            department.rateAll(n, sheet, 0);
            department.submitAndConfirm(n, sheet);
        }
        department.decide(campaign);
        assertThat(due("2026-12-14")).isEmpty();
    }

    private List<Reminder> due(String day) {
        return department.harness.system().call(CampaignReminderSource.class, s -> s.due(LocalDate.parse(day)));
    }

    private List<OutboxRow> mails(String moment) {
        department.harness.at(moment);
        department.harness.as("quantri", Role.ADMIN).run(JobService.class, s -> s.run(JobName.YEAR_END_REMINDERS));
        return department.harness.as("quantri", Role.ADMIN).call(JobService.class, s -> s.outbox(null, 100));
    }
}
