package vn.vinhdanh.personnel.pay;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.personnel.person.PersonCondition;

/** People of a rank as somebody named it; a code that no table has is taken as it stands, because it may stand so in a record. */
@Dependent
public class RankCondition implements PersonCondition {

    @Inject
    private PayTables tables;

    @Override
    public String name() {
        return RANK;
    }

    @Override
    public Piece piece(String value, Integer year) {
        return new Piece(" AND p.rankCode IN :rankCodes", Map.of("rankCodes", codes(value)));
    }

    /** The codes of the ranks that are meant, at least one. */
    public List<String> codes(String typed) {
        List<String> codes = RankWords.meant(typed, tables.ranks()).stream().map(Rank::code).toList();
        return codes.isEmpty() ? List.of(typed) : codes;
    }
}
