package vn.vinhdanh.reward.dossier;

import java.io.Serializable;
import java.util.List;

/**
 * A dossier just begun with people or collectives of the eligible list.
 *
 * @param dossierId its number
 * @param listed    how many of those picked are on its list
 * @param leftOut   who is not, and why
 * @param remark    the same in one sentence for the clerk; null when everybody is on the list
 */
public record Beginning(long dossierId, int listed, List<LeftOut> leftOut, String remark) implements Serializable {
}
