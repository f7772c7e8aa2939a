package vn.vinhdanh.document;

import java.util.List;

/**
 * A list attached to a decision or submission; printed in the order of {@link AwardLine#ordered}.
 *
 * @param title what the list holds, "Danh sách tập thể, cá nhân được tặng Giấy khen"; printed in capitals
 * @param lines the recipients
 */
public record AwardAnnex(String title, List<AwardLine> lines) {

    public AwardAnnex {
        lines = AwardLine.ordered(lines);
    }
}
