package vn.vinhdanh.personnel.imports.target;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import vn.vinhdanh.personnel.imports.sheet.Field;

/**
 * Takes one kind of fact of a history into its own tables, set by set. The upper rooms implement it for what they own; the facts lie in table
 * {@code import_row} (rows of the batch whose status is not ERROR, {@code person_id} known, {@code fact_year} set) and {@code import_title}.
 * Rows written carry the batch's number; what is changed is kept beforehand so that it can be restored.
 */
public interface HistoryTarget {

    /** What the template offers in a column of this kind of fact, in the language of the reader; empty where this target owns no such list. */
    default List<String> choices(Connection connection, Field field, Locale language) throws SQLException {
        return List.of();
    }

    /** Sets {@code import_row.action} to CREATE or UPDATE for rows that bring this target something new; rows at SAME so far, or UPDATE over CREATE. */
    void mark(Connection connection, long batchId) throws SQLException;

    /** Writes new facts and changed ones. */
    void write(Connection connection, long batchId) throws SQLException;

    /** What rests on facts of the batch, or was changed in them since: their taking back would be refused. At most {@link Dependent#LISTED}. */
    List<Dependent> dependents(Connection connection, long batchId) throws SQLException;

    /** The tables of this room in which people are named: a person who stands in one of them stays when the batch that entered him is taken back. */
    default List<Resting> resting() {
        return List.of();
    }

    /** Removes the facts the batch created and restores those it changed; what was changed since stays. */
    void remove(Connection connection, long batchId) throws SQLException;
}
