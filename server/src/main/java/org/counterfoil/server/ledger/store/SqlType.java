package org.counterfoil.server.ledger.store;

/** Types of columns, as PostgreSQL names them. */
enum SqlType {
    BIGINT("bigint", false),
    INTEGER("integer", false),
    TEXT("text", false),
    BYTES("bytea", false),
    UUID("uuid", false),
    DATE("date", true),
    INSTANT("timestamptz", true);

    private final String sql;
    private final boolean sentAsText;

    SqlType(String sql, boolean sentAsText) {
        this.sql = sql;
        this.sentAsText = sentAsText;
    }

    String sql() {
        return sql;
    }

    /** Whether an array of it is sent as an array of texts and cast by the database. */
    boolean sentAsText() {
        return sentAsText;
    }
}
