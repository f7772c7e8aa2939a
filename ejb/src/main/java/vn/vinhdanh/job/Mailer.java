package vn.vinhdanh.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import vn.vinhdanh.shared.Settings;

/** Hands one message to the mail server of the settings {@code VINHDANH_SMTP_*}. */
@Dependent
class Mailer {

    private static final String TIMEOUT = "15000";

    @Inject
    private Clock clock;

    /** Whether a mail server is set; without one, mails stay on the page. */
    boolean configured() {
        return Settings.get("VINHDANH_SMTP_HOST", null) != null;
    }

    void send(OutboxRow mail) throws MessagingException {
        Session session = session();
        String user = Settings.get("VINHDANH_SMTP_USER", null);
        try (Transport transport = session.getTransport()) {
            transport.connect(user, Settings.get("VINHDANH_SMTP_PASSWORD", null));
            MimeMessage message = message(session, mail);
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    /** Whether the server, or the form of the address itself, says that this address takes no mail; a server that is down says nothing. */
    static boolean refusedAddress(Exception thrown) {
        return chain(thrown).anyMatch(e -> e instanceof AddressException
                || e instanceof SendFailedException failed && failed.getInvalidAddresses() != null && failed.getInvalidAddresses().length > 0);
    }

    /** What the server said, the innermost word first: that is the one about the address. */
    static String reason(Exception thrown) {
        List<String> words = chain(thrown).map(Throwable::getMessage).filter(w -> w != null && !w.isBlank()).map(String::strip).distinct().toList();
        return words.isEmpty() ? thrown.getClass().getSimpleName() : words.get(words.size() - 1);
    }

    private static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, e -> e instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException() : e.getCause());
    }

    private MimeMessage message(Session session, OutboxRow mail) throws MessagingException {
        MimeMessage message = new FixedId(session, mail.messageId());
        String charset = StandardCharsets.UTF_8.name();
        try {
            message.setFrom(new InternetAddress(Settings.get("VINHDANH_SMTP_FROM", "vinhdanh@localhost"), "VinhDanh", charset));
            InternetAddress to = new InternetAddress(mail.recipient(), mail.recipientName(), charset);
            to.validate();
            message.setRecipient(Message.RecipientType.TO, to);
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException(charset, e);
        }
        message.setSubject(mail.subject(), charset);
        message.setText(mail.body(), charset);
        message.setSentDate(Date.from(clock.instant()));
        message.saveChanges();
        return message;
    }

    private static Session session() {
        String tls = Settings.get("VINHDANH_SMTP_TLS", "none");
        String protocol = "ssl".equals(tls) ? "smtps" : "smtp";
        Properties properties = new Properties();
        properties.put("mail.transport.protocol", protocol);
        String prefix = "mail." + protocol + ".";
        properties.put(prefix + "host", Settings.get("VINHDANH_SMTP_HOST", ""));
        properties.put(prefix + "port", String.valueOf(Settings.number("VINHDANH_SMTP_PORT", "ssl".equals(tls) ? 465 : 25)));
        properties.put(prefix + "auth", String.valueOf(Settings.get("VINHDANH_SMTP_USER", null) != null));
        boolean starttls = "starttls".equals(tls);
        properties.put(prefix + "starttls.enable", String.valueOf(starttls));
        properties.put(prefix + "starttls.required", String.valueOf(starttls));
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "connectiontimeout", TIMEOUT);
        properties.put(prefix + "timeout", TIMEOUT);
        properties.put(prefix + "writetimeout", TIMEOUT);
        return Session.getInstance(properties);
    }

    /** Keeps the Message-ID of the outbox row, so that a repetition is recognised as the same mail. */
    private static final class FixedId extends MimeMessage {

        private final String id;

        FixedId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
