package vn.vinhdanh.reward.register;

import jakarta.enterprise.context.Dependent;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.vinhdanh.personnel.person.PersonCondition;

/** People who hold an award of the register, of a year; what was cancelled or stripped does not count. */
@Dependent
public class AwardCondition implements PersonCondition {

    private static final String EXISTS = " AND EXISTS (SELECT award.id FROM Award award WHERE award.personId = p.id AND award.status IN :heldAwards";
    private static final String CODE = " AND award.awardCode = :awardCode";
    private static final String YEAR = " AND award.achievementYear = :awardYear";

    @Override
    public String name() {
        return "award";
    }

    @Override
    public Piece piece(String value, Integer year) {
        Map<String, Object> values = new HashMap<>();
        values.put("heldAwards", Stream.of(AwardStatus.values()).filter(AwardStatus::held).toList());
        if (value != null) {
            values.put("awardCode", value);
        }
        if (year != null) {
            values.put("awardYear", year);
        }
        return new Piece(EXISTS + (value == null ? "" : CODE) + (year == null ? "" : YEAR) + ")", values);
    }
}
