package org.depeche.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;

/** One row of an answer; columns are counted from 1. */
public interface Row {

    long number(int column) throws SQLException;

    OptionalLong optionalNumber(int column) throws SQLException;

    double decimal(int column) throws SQLException;

    String text(int column) throws SQLException;

    Optional<String> optionalText(int column) throws SQLException;

    /** Turns a row into a value. */
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    /** The current row of {@code rows}. */
    static Row of(ResultSet rows) {
        return new CurrentRow(rows);
    }
}
