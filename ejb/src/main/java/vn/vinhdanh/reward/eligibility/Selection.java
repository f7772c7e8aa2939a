package vn.vinhdanh.reward.eligibility;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Which people or units a read covers, as constant pieces of SQL with their values.
 *
 * @param unitIds only these units; null for all
 * @param ids     only these people or collectives; null for all
 * @param after   only behind this place of the list; null from its beginning
 * @param limit   at most so many
 */
record Selection(Collection<Long> unitIds, Collection<Long> ids, Place after, int limit) {

    static final String AMONG = " IN (SELECT chosen.id FROM UNNEST(CAST(? AS bigint ARRAY)) AS chosen (id))";

    /** A place in the list. */
    record Place(String sortKey, long id) {
    }

    Selection behind(Place place, int most) {
        return new Selection(unitIds, ids, place, most);
    }

    /** Appends the conditions on a column that holds the unit and one that holds the person or collective. */
    String where(String unitColumn, String idColumn, List<Object> values) {
        StringBuilder text = new StringBuilder();
        if (unitIds != null) {
            text.append(" AND ").append(unitColumn).append(AMONG);
            values.add(array(unitIds));
        }
        if (ids != null) {
            text.append(" AND ").append(idColumn).append(AMONG);
            values.add(array(ids));
        }
        return text.toString();
    }

    private static List<Long> array(Collection<Long> ids) {
        return new ArrayList<>(ids);
    }
}
