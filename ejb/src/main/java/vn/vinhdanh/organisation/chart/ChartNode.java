package vn.vinhdanh.organisation.chart;

import java.io.Serializable;
import java.util.List;
import vn.vinhdanh.organisation.UnitRow;
import vn.vinhdanh.organisation.staffing.HeadCandidate;

/**
 * One box of the chart.
 *
 * @param head   who heads the unit, or null
 * @param own    people in the unit itself
 * @param people people in the unit and everything below it
 * @param hidden units below it that are not drawn because they lie too deep
 */
public record ChartNode(UnitRow unit, HeadCandidate head, long own, long people, int hidden, List<ChartNode> below) implements Serializable {
}
