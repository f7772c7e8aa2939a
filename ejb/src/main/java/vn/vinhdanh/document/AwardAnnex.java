package vn.vinhdanh.document;

import java.util.List;

/**
 * A list attached to a decision or submission; printed in the order of {@link AwardLine#ordered}.
 *
 * @param title what the list holds, "Danh sách tập thể, cá nhân được tặng Giấy khen"; printed in capitals
 * @param lines the recipients
 * @param notes remarks under the list, one paragraph each: why an amount differs from its multiple
 */
public record AwardAnnex(String title, List<AwardLine> lines, List<String> notes) {

    public AwardAnnex {
        lines = AwardLine.ordered(lines);
        notes = List.copyOf(notes);
    }

    /** A list without remarks. */
    public AwardAnnex(String title, List<AwardLine> lines) {
        this(title, lines, List.of());
    }
}
