package vn.vinhdanh.classification;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The level of a collective in one year.
 *
 * @param decisionNo the document it rests on
 * @param decidedOn  day of that document
 */
public record UnitLevelRow(RatingLevel level, String decisionNo, LocalDate decidedOn) implements Serializable {
}
