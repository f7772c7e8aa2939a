package vn.vinhdanh.document;

/**
 * A person named in the minutes.
 *
 * @param name     full name
 * @param position position and unit, "Phó Giám đốc Sở Nội vụ"
 * @param duty     place in the council, "Chủ tịch Hội đồng"; null for guests
 * @param note     reason of an absence, or "biểu quyết bằng văn bản"; null when there is none
 */
public record Attendee(String name, String position, String duty, String note) {
}
