package vn.vinhdanh.personnel.past;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One line of the list of people as at a day: unit under the name of its day, position, rank and step of that day. */
public record PastRow(Long id, String fullName, LocalDate birthDate, Integer birthYear, String unitName, String position, String rankCode,
        Integer step, BigDecimal coefficient) implements Serializable {
}
