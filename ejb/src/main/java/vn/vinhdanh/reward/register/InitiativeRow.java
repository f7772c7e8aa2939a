package vn.vinhdanh.reward.register;

import java.io.Serializable;
import java.time.LocalDate;

/** One recognised initiative of a person. */
public record InitiativeRow(Long id, long version, Long personId, String title, RecognitionLevel level, int year, String recognitionNo,
        LocalDate recognisedOn, String reason) implements Serializable {
}
