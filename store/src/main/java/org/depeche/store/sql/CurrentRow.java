package org.depeche.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;

/** The row on which a result set stands. */
record CurrentRow(ResultSet rows) implements Row {

    @Override
    public long number(int column) throws SQLException {
        return rows.getLong(column);
    }

    @Override
    public OptionalLong optionalNumber(int column) throws SQLException {
        long value = rows.getLong(column);
        return rows.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }

    @Override
    public double decimal(int column) throws SQLException {
        return rows.getDouble(column);
    }

    @Override
    public String text(int column) throws SQLException {
        var value = rows.getString(column);
        if (value == null) {
            throw new SQLException("column " + column + " is null where it must not be");
        }
        return value;
    }

    @Override
    public Optional<String> optionalText(int column) throws SQLException {
        return Optional.ofNullable(rows.getString(column));
    }
}
