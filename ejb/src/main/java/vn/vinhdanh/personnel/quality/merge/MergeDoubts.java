package vn.vinhdanh.personnel.quality.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.vinhdanh.personnel.person.PersonalIds;
import vn.vinhdanh.personnel.quality.Likeness;
import vn.vinhdanh.personnel.quality.merge.MergeForecast.Doubt;

/** Signs in the identity fields that two records are two people: what one misspells is no sign, what one does not misspell is. */
final class MergeDoubts {

    /** One digit wrong, or two swapped. */
    private static final int MISTYPED = 2;
    private static final int YEAR = 4;

    private MergeDoubts() {
    }

    static List<Doubt> of(List<MergeLine> lines) {
        List<Doubt> doubts = new ArrayList<>();
        for (MergeLine line : lines) {
            if (line.kept() != null && line.other() != null && line.isDifferent() && another(line.field(), line.kept(), line.other())) {
                doubts.add(new Doubt(line.field(), line.kept(), line.other()));
            }
        }
        return doubts;
    }

    private static boolean another(String field, String one, String two) {
        return switch (field) {
            case "fullName" -> !Likeness.alike(one, two);
            case "birthDate" -> !(one.length() == YEAR || two.length() == YEAR) || !one.substring(0, YEAR).equals(two.substring(0, YEAR));
            case "sex" -> true;
            case MergeField.PERSONAL_ID -> PersonalIds.wellFormed(one) && PersonalIds.wellFormed(two)
                    && IntStream.range(0, one.length()).filter(i -> one.charAt(i) != two.charAt(i)).count() > MISTYPED;
            default -> false;
        };
    }
}
