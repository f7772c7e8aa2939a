package vn.vinhdanh.classification.rating;

import jakarta.enterprise.context.Dependent;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.personnel.person.PersonCondition;

/** People who were classified at a level, in a year. */
@Dependent
public class RatingCondition implements PersonCondition {

    private static final String EXISTS = " AND EXISTS (SELECT rating.id FROM Rating rating WHERE rating.personId = p.id";
    private static final String LEVEL = " AND rating.level = :ratingLevel";
    private static final String YEAR = " AND rating.assessmentYear = :ratingYear";

    @Override
    public String name() {
        return "rating";
    }

    @Override
    public Piece piece(String value, Integer year) {
        Map<String, Object> values = new HashMap<>();
        if (value != null) {
            RatingLevel level = Stream.of(RatingLevel.values()).filter(l -> l.name().equals(value)).findFirst().orElse(null);
            if (level == null) {
                return new Piece(" AND 1 = 0", Map.of());
            }
            values.put("ratingLevel", level);
        }
        if (year != null) {
            values.put("ratingYear", year);
        }
        return new Piece(EXISTS + (value == null ? "" : LEVEL) + (year == null ? "" : YEAR) + ")", values);
    }
}
