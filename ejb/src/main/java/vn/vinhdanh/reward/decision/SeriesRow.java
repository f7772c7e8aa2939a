package vn.vinhdanh.reward.decision;

import java.io.Serializable;

/**
 * One series of document numbers.
 *
 * @param next     number the next document will get
 * @param nextText the same as printed: {@code 13/QĐ-SNV}
 */
public record SeriesRow(DocumentType type, int year, int next, String nextText) implements Serializable {
}
