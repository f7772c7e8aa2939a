package vn.vinhdanh.personnel.person;

import java.util.Map;

/**
 * A condition on people that only an upper room knows (a rating of a year, an award). Found by type; each names itself once and adds a
 * constant piece of JPQL about {@code p}, a person, with parameters of its own.
 */
public interface PersonCondition {

    /** Name of the condition on the rank, which the traits of a filter ask for. */
    String RANK = "rank";

    /** Name by which filters ask for it, as {@code rating}. */
    String name();

    /** The piece that the asked-for value and year need; a value that does not exist matches nobody. */
    Piece piece(String value, Integer year);

    /** {@code AND EXISTS (...)} with its parameters. */
    record Piece(String jpql, Map<String, Object> values) {
    }

    /**
     * What is asked of a condition.
     *
     * @param value null for any
     * @param year  null for any
     */
    record Asked(String name, String value, Integer year) {
    }
}
