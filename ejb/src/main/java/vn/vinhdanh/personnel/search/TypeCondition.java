package vn.vinhdanh.personnel.search;

import jakarta.enterprise.context.Dependent;
import java.util.Map;
import vn.vinhdanh.personnel.person.PersonCondition;

/** People of whom nobody knows yet whether they are cadre, civil servant, public employee or worker: {@code type=NONE}. */
@Dependent
public class TypeCondition implements PersonCondition {

    /** Name of the condition and of the filter in addresses. */
    public static final String NAME = "type";
    /** The value that asks for people without a type. */
    public static final String NONE = "NONE";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Piece piece(String value, Integer year) {
        return new Piece(NONE.equals(value) ? " AND p.personType IS NULL" : " AND 1 = 0", Map.of());
    }
}
