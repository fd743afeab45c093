package org.counterfoil.server.ledger.proof;

/** How a question is cut into pieces that fit into memory whatever the size of the ledger. */
enum Slices {
    /** Not at all: groups are few, or the database answers from an index. */
    WHOLE("", 0),
    TRANSACTIONS("ledger_tx", 50_000),
    ACCOUNTS("account", 50_000),
    LOTS("lot", 50_000);

    private final String table;
    private final int rows;

    Slices(String table, int rows) {
        this.table = table;
        this.rows = rows;
    }

    String table() {
        return table;
    }

    /** Rows of the table in one slice. */
    int rows() {
        return rows;
    }
}
