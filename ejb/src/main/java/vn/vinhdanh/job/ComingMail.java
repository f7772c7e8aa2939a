package vn.vinhdanh.job;

import java.time.LocalDate;

/** A mail that will be sent on a day, as things stand now. */
public record ComingMail(LocalDate day, Occasion occasion, String recipientName, String recipient, String subject, String body) {
}
