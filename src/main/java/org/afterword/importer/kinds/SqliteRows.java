package org.afterword.importer.kinds;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * The rows of a table in a database that may be damaged. A damaged row is told, and the next ones are read. To see that a row
 * is whole, SQLite must look at its last column: until then a damaged length can make an address, which nobody asked for, a
 * part of the text. Pages that lead back to themselves would give rows without end, but not in order.
 */
final class SqliteRows {
    /** What is done with a row. */
    interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final String table;
    private final String select;
    private final LongConsumer damaged;

    /**
     * @param columns all of the table's, in the order in which a row has them
     * @param damaged is given the number of a row that cannot be read
     */
    SqliteRows(Connection connection, String table, Set<String> columns, List<String> asked, LongConsumer damaged) {
        this.connection = connection;
        this.table = quoted(table);
        var last = List.copyOf(columns).get(columns.size() - 1);
        this.select = "SELECT %s, rowid AS at, typeof(%s) FROM %s WHERE rowid > ? ORDER BY rowid"
                .formatted(String.join(", ", asked), quoted(last), this.table);
        this.damaged = damaged;
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** @throws SQLException where the damage is such that no further row can be found */
    void each(Reader reader) throws SQLException {
        long after = Long.MIN_VALUE;
        for (boolean more = true; more; ) {
            try (var statement = connection.prepareStatement(select)) {
                statement.setLong(1, after);
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        after = next(rows.getLong("at"), after);
                        reader.read(rows);
                    }
                }
                more = false;
            } catch (SQLException e) {
                after = behindDamage(after, e);
            }
        }
    }

    private static long next(long row, long before) throws SQLException {
        if (row <= before) {
            throw new SQLException("its rows are out of order");
        }
        return row;
    }

    private long behindDamage(long after, SQLException damage) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT min(rowid) FROM " + table + " WHERE rowid > ?")) {
            statement.setLong(1, after);
            try (var found = statement.executeQuery()) {
                long row = found.getLong(1);
                if (row <= after) {
                    throw damage;
                }
                damaged.accept(row);
                return row;
            }
        }
    }
}
