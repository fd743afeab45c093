package org.counterfoil.server.shared.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** What rows are ordered by: read from a row as text for the cursor, and back from there for the database. */
public enum SortType {
    TEXT {
        @Override
        String read(ResultSet row, String column) throws SQLException {
            return row.getString(column);
        }

        @Override
        Object parse(String text) {
            return text;
        }
    },
    WHOLE {
        @Override
        String read(ResultSet row, String column) throws SQLException {
            return Long.toString(row.getLong(column));
        }

        @Override
        Object parse(String text) {
            return Long.valueOf(text);
        }
    },
    DATE {
        @Override
        String read(ResultSet row, String column) throws SQLException {
            return row.getObject(column, LocalDate.class).toString();
        }

        @Override
        Object parse(String text) {
            return LocalDate.parse(text);
        }
    },
    MOMENT {
        @Override
        String read(ResultSet row, String column) throws SQLException {
            return row.getObject(column, OffsetDateTime.class).toInstant().toString();
        }

        @Override
        Object parse(String text) {
            return Instant.parse(text).atOffset(ZoneOffset.UTC);
        }
    };

    abstract String read(ResultSet row, String column) throws SQLException;

    /** Throws what the parser of the type throws for what was not written by {@link #read}. */
    abstract Object parse(String text);
}
