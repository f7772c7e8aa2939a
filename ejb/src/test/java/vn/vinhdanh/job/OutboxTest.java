package vn.vinhdanh.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

/** Reminders become mails at a real SMTP server: once each, delayed when it is down, never lost. */
class OutboxTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    private Db db;
    private Harness harness;
    private GreenMail server;

    @BeforeEach
    void department() throws IOException {
        db = Db.postgres();
        harness = new Harness(db).at("2026-12-10T07:05:00");
        TestData data = new TestData(db);
        long root = data.root("Sở Nội vụ");
        data.account("clerk", Role.UNIT_CLERK, data.unit("Văn phòng", root));
        data.account("head", Role.UNIT_HEAD, root);
        data.account("inspector", Role.INSPECTOR, root);
        db.execute("UPDATE account SET language = 'en', display_name = 'Trần Thị Hạnh' WHERE username = 'head'");
        server = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        System.setProperty("VINHDANH_SMTP_HOST", "127.0.0.1");
        System.setProperty("VINHDANH_SMTP_PORT", String.valueOf(server.getSmtp().getServerSetup().getPort()));
    }

    @AfterEach
    void stop() {
        server.stop();
        System.clearProperty("VINHDANH_SMTP_HOST");
        System.clearProperty("VINHDANH_SMTP_PORT");
        db.close();
    }

    @Test
    void eachRecipientGetsOneMailHoweverOftenTheJobRuns() throws Exception {
        server.start();
        assertThat(remind().items()).isEqualTo(2);
        assertThat(remind().items()).isZero();
        assertThat(send()).isEqualTo(new JobOutcome(2, 0));
        assertThat(send().items()).isZero();

        MimeMessage[] mails = server.getReceivedMessages();
        assertThat(mails).hasSize(2);
        assertThat(mails).extracting(MimeMessage::getMessageID).doesNotHaveDuplicates();
        MimeMessage english = mailTo(mails, "head@example.vn");
        assertThat(english.getSubject()).isEqualTo("Award proposals 2026 until 10/12/2026");
        assertThat(english.getContent().toString()).contains("Dear Trần Thị Hạnh");
        assertThat(mailTo(mails, "clerk@example.vn").getSubject()).isEqualTo("Nộp đề nghị khen thưởng năm 2026 chậm nhất ngày 10/12/2026");
    }

    @Test
    void aServerThatIsDownDelaysAndTheMessageIdStays() throws Exception {
        remind();
        List<String> ids = rows().stream().map(OutboxRow::messageId).toList();
        assertThat(send()).isEqualTo(new JobOutcome(0, 2));
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.state()).isEqualTo(OutboxState.QUEUED);
            assertThat(row.attempts()).isEqualTo(1);
            assertThat(row.lastError()).isNotBlank();
            assertThat(row.nextAttemptAt()).isAfter(row.queuedAt());
        });
        assertThat(send().items()).isZero();
        harness.at("2026-12-10T07:06:00");
        assertThat(send()).isEqualTo(new JobOutcome(0, 2));
        harness.at("2026-12-10T07:07:00");
        assertThat(send()).as("the wait doubles").isEqualTo(new JobOutcome(0, 0));

        server.start();
        harness.at("2026-12-10T07:08:30");
        assertThat(send()).isEqualTo(new JobOutcome(2, 0));
        assertThat(server.getReceivedMessages()).extracting(MimeMessage::getMessageID).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(rows()).extracting(OutboxRow::state).containsOnly(OutboxState.SENT);
    }

    @Test
    void anAddressTheServerRefusesIsPutAsideAndSentAgainOnceCorrected() throws Exception {
        db.execute("UPDATE account SET email = 'hanh sở@@nowhere' WHERE username = 'head'");
        server.start();
        remind();
        for (int hour = 8; hour < 8 + OutboxMessage.REFUSALS; hour++) {
            harness.at("2026-12-10T%02d:00:00".formatted(hour));
            send();
        }
        OutboxRow aside = row(OutboxState.UNDELIVERABLE);
        assertThat(aside.recipientName()).isEqualTo("Trần Thị Hạnh");
        assertThat(aside.lastError()).isNotBlank();
        assertThat(aside.attempts()).isEqualTo(OutboxMessage.REFUSALS);
        harness.at("2026-12-11T08:00:00");
        assertThat(send()).as("nobody tries again by itself").isEqualTo(new JobOutcome(0, 0));
        assertThat(server.getReceivedMessages()).as("the others were not held up").hasSize(1);

        harness.as("quantri", Role.ADMIN).run(JobService.class, s -> s.readdress(aside.id(), "hanh@example.vn"));
        assertThat(send()).isEqualTo(new JobOutcome(1, 0));
        assertThat(mailTo(server.getReceivedMessages(), "hanh@example.vn").getMessageID()).isEqualTo(aside.messageId());
        String kept = harness.tx(em -> (String) em.createNativeQuery("SELECT email FROM account WHERE username = 'head'").getSingleResult());
        assertThat(kept).isEqualTo("hanh@example.vn");
    }

    @Test
    void aServerThatIsDownForDaysNeverMakesAMailUndeliverable() {
        remind();
        for (int day = 11; day < 25; day++) {
            harness.at("2026-12-" + day + "T08:00:00");
            send();
        }
        assertThat(rows()).extracting(OutboxRow::state).containsOnly(OutboxState.QUEUED);
    }

    private OutboxRow row(OutboxState state) {
        return rows().stream().filter(r -> r.state() == state).findFirst().orElseThrow();
    }

    @Test
    void aNodeThatDiesWithAClaimLetsAnotherSendTheSameMail() throws Exception {
        server.start();
        remind();
        long id = rows().get(0).id();
        OutboxRow claimed = harness.system().call(OutboxStore.class, s -> s.claim(id));
        OutboxRow second = harness.system().call(OutboxStore.class, s -> s.claim(id));
        assertThat(second).isNull();
        assertThat(send().items()).isEqualTo(1);
        harness.at("2026-12-10T07:11:00");
        assertThat(send().items()).isEqualTo(1);
        assertThat(server.getReceivedMessages()).extracting(MimeMessage::getMessageID).hasSize(2).contains(claimed.messageId());
    }

    @Test
    void twoNodesAtOnceQueueAndSendEachMessageOnce() throws Exception {
        server.start();
        TestData data = new TestData(db);
        long unit = data.root("Chi cục");
        for (int n = 0; n < 20; n++) {
            data.account("clerk" + n, Role.UNIT_CLERK, unit);
        }
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            for (Future<Void> node : List.of(nodes.submit(node(start)), nodes.submit(node(start)))) {
                node.get();
            }
        } finally {
            nodes.shutdownNow();
        }
        send();
        assertThat(rows()).hasSize(22).extracting(OutboxRow::state).containsOnly(OutboxState.SENT);
        assertThat(server.getReceivedMessages()).hasSize(22);
        assertThat(server.getReceivedMessages()).extracting(MimeMessage::getMessageID).doesNotHaveDuplicates();
        List<JobRunRow> runs = harness.as("quantri", Role.ADMIN).call(JobService.class, s -> s.runs(10));
        assertThat(runs).hasSize(1);
    }

    /** One node: its own entity manager and transaction for every step, as the container gives it. */
    private Callable<Void> node(CyclicBarrier start) {
        return () -> {
            List<OutboxDraft> drafts = harness.system().call(ReminderRun.class, s -> s.drafts(DAY));
            start.await();
            quietly(() -> harness.system().call(JobRuns.class, s -> s.claim(JobName.YEAR_END_REMINDERS, DAY.atTime(7, 0), null)));
            drafts.forEach(draft -> quietly(() -> harness.system().run(OutboxStore.class, s -> s.queue(draft))));
            start.await();
            for (long id : harness.system().call(OutboxStore.class, s -> s.due(100))) {
                quietly(() -> {
                    OutboxRow mail = harness.system().call(OutboxStore.class, s -> s.claim(id));
                    if (mail != null) {
                        harness.system().run(Mailer.class, s -> sendNow(s, mail));
                        harness.system().run(OutboxStore.class, s -> s.sent(id));
                    }
                });
            }
            return null;
        };
    }

    @Test
    void withoutAMailServerTheMailsStayOnThePage() {
        System.clearProperty("VINHDANH_SMTP_HOST");
        remind();
        assertThat(send()).isEqualTo(new JobOutcome(2, 0));
        List<OutboxRow> kept = harness.as("quantri", Role.ADMIN).call(JobService.class, s -> s.outbox(OutboxState.HELD, 50));
        assertThat(kept).hasSize(2);
        harness.as("quantri", Role.ADMIN).run(JobService.class, s -> s.retry(kept.get(0).id()));
        assertThat(rows()).extracting(OutboxRow::state).containsExactlyInAnyOrder(OutboxState.HELD, OutboxState.QUEUED);
    }

    @Test
    void runsOfTheClockAreClaimedAndKept() {
        harness.as("quantri", Role.ADMIN).run(JobService.class, s -> s.run(JobName.YEAR_END_REMINDERS));
        List<JobRunRow> runs = harness.as("quantri", Role.ADMIN).call(JobService.class, s -> s.runs(10));
        assertThat(runs).hasSize(1);
        assertThat(runs.get(0).items()).isEqualTo(2);
        assertThat(runs.get(0).byHandOf()).isEqualTo("quantri");
    }

    private static void sendNow(Mailer mailer, OutboxRow mail) {
        try {
            mailer.send(mail);
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void quietly(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            // the other node was faster
        }
    }

    private JobOutcome remind() {
        return harness.system().call(ReminderRun.class, s -> s.run(DAY));
    }

    private JobOutcome send() {
        return harness.system().call(SendRun.class, SendRun::run);
    }

    private List<OutboxRow> rows() {
        return harness.as("quantri", Role.ADMIN).call(JobService.class, s -> s.outbox(null, 100));
    }

    private static MimeMessage mailTo(MimeMessage[] mails, String address) throws Exception {
        for (MimeMessage mail : mails) {
            if (mail.getAllRecipients()[0].toString().contains(address)) {
                return mail;
            }
        }
        throw new AssertionError(address);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
