package vn.vinhdanh.personnel.ranks;

import java.io.Serializable;
import vn.vinhdanh.personnel.pay.Rank;

/**
 * One row of a file of pay tables as understood.
 *
 * @param row    number of the row in the file
 * @param rank   null when the row cannot be read
 * @param code   NEW, SAME (in the tables already), or what is wrong: RANK_CELLS, RANK_NUMBERS, RANK_DATE, RANK_SUM, RANK_TWICE, RANK_OLDER
 */
public record RankVerdict(int row, String text, Rank rank, String code) implements Serializable {

    /** Whether the row will be written. */
    public boolean isNew() {
        return code.equals("NEW");
    }

    /** Whether the row stands in the way. */
    public boolean isWrong() {
        return !isNew() && !code.equals("SAME");
    }
}
