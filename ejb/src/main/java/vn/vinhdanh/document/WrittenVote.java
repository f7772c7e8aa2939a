package vn.vinhdanh.document;

import java.time.LocalDate;

/**
 * A vote that an absent member gave in writing; the minutes record each of them.
 *
 * @param member     the absent member
 * @param candidate  who or what was voted on
 * @param vote       what was voted, as it is to be read: "Đồng ý", "Không đồng ý"
 * @param receivedOn day the ballot came in; null when not recorded
 */
public record WrittenVote(String member, String candidate, String vote, LocalDate receivedOn) {
}
