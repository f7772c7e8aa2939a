package vn.vinhdanh.document;

import java.time.LocalDate;
import java.util.List;

/**
 * A curriculum vitae (sơ yếu lý lịch) in the layout of the national form.
 *
 * @param managingBody   agency that manages the person
 * @param unit           unit the person serves in
 * @param place          place of signature
 * @param date           day of printing
 * @param photo          photograph 4x6 as JPEG; null leaves the box empty
 * @param sections       the parts of the form in their order; the photograph stands beside the first
 * @param declarant      the person, under the declaration
 * @param headPosition   position of the head who confirms it, "Giám đốc"
 */
public record CvDocument(String managingBody, String unit, String place, LocalDate date, byte[] photo, List<Section> sections,
                         String declarant, String headPosition) {

    /**
     * One part of the form.
     *
     * @param items  numbered fields
     * @param tables histories
     */
    public record Section(String title, List<Item> items, List<Table> tables) {
    }

    /** One numbered field; an empty value leaves a dotted place to write on. */
    public record Item(String label, String value) {

        private static final int TO_WRITE_ON = 12;

        /** Short enough to share its line, where half a line takes so many letters; an empty one leaves room to write. */
        public boolean fits(int letters) {
            return label.length() + (value.isEmpty() ? TO_WRITE_ON : value.length()) <= letters;
        }
    }

    /**
     * A history.
     *
     * @param widths relative widths of the columns
     * @param rows   the oldest first; none are shown as such
     * @param note   stands in the table when there are no rows
     */
    public record Table(String caption, List<String> headings, List<Integer> widths, List<List<String>> rows, String note) {
    }

    /** Name of the file for viewers and archives. */
    public String title() {
        return Wording.of("cv.file", declarant);
    }
}
