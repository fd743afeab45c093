package org.counterfoil.server.staff.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A line of the operator log as a file holds it, with the names that things had when it was moved.
 *
 * @param session empty where nobody was signed in
 */
record ArchivedLine(long id, Instant at, Optional<Long> session, long employee, String staffNumber, String realName,
        String store, String terminal, String address, String module, String action, String subject, String outcome,
        String before, String after) {

    static ArchivedLine read(ResultSet row, int place) throws SQLException {
        return new ArchivedLine(row.getLong("id"), row.getObject("at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("session_id", Long.class)), row.getLong("employee_id"),
                text(row, "staff_number"), text(row, "real_name"), text(row, "store_name"),
                text(row, "terminal_number"), row.getString("address"), row.getString("module"),
                row.getString("action"), row.getString("subject"), row.getString("outcome"),
                row.getString("value_before"), row.getString("value_after"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }
}
