package vn.vinhdanh.classification.sheet;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.classification.ClassificationParameters;
import vn.vinhdanh.classification.Finding;
import vn.vinhdanh.classification.QuotaMeter;
import vn.vinhdanh.classification.RatingLevel;

/**
 * Everything the grid page shows.
 *
 * @param findings     what the rules say, by row id
 * @param meters       this unit alone, for information: no cap is counted on it
 * @param agencyMeters the cap as it binds: over the agency and its groups; for the unit itself only the kinds of people on its sheet
 * @param tooSmall     groups of this sheet in which the cap leaves nobody, known before anybody has a level
 * @param exceeded     groups in which this sheet proposes somebody as EXCELLENT and the agency has more of them than its cap
 * @param bands        lowest scores, so that the page can show the level while typing
 */
public record SheetView(SheetRow sheet, List<GridRow> rows, Map<Long, List<Finding>> findings, Map<RatingLevel, Long> distribution,
                        List<QuotaMeter> meters, List<QuotaMeter> agencyMeters, List<QuotaMeter> tooSmall, List<QuotaMeter> exceeded,
                        ClassificationParameters bands, boolean mayRate, boolean mayConfirm, boolean mayDecide) implements Serializable {

    /** Something on the sheet has to be put right before it can go on. */
    public boolean hasErrors() {
        return findings.values().stream().flatMap(List::stream).anyMatch(Finding::isError);
    }
}
