package org.counterfoil.server.ledger.store;

import static org.counterfoil.server.ledger.store.SqlType.BIGINT;
import static org.counterfoil.server.ledger.store.SqlType.BYTES;
import static org.counterfoil.server.ledger.store.SqlType.DATE;
import static org.counterfoil.server.ledger.store.SqlType.INSTANT;
import static org.counterfoil.server.ledger.store.SqlType.INTEGER;
import static org.counterfoil.server.ledger.store.SqlType.TEXT;

import java.util.List;

/**
 * One kind of writing: rows inserted into a table, or columns of it updated by key.
 *
 * @param keys how many leading columns are the key of an update; 0 for an insert
 */
record Table(String name, int keys, List<Column> columns) {

    static final Table SLOT_UPDATE = update("writer_slot", 1, column("slot", INTEGER), column("last_seq", BIGINT),
            column("head", BYTES));
    static final Table ACCOUNT_UPDATE = update("account", 1, column("id", BIGINT), column("balance", BIGINT),
            column("reserved", BIGINT), column("seq", BIGINT));
    static final Table LOT_UPDATE = update("lot", 1, column("id", BIGINT), column("remaining", BIGINT));
    static final Table LOT = insert("lot", column("id", BIGINT), column("account_id", BIGINT),
            column("origin_tx", BIGINT), column("card_id", BIGINT), column("store", BIGINT), column("expires", DATE),
            column("made", BIGINT), column("paid", BIGINT), column("gift", BIGINT), column("remaining", BIGINT));
    static final Table TRANSACTION = insert("ledger_tx", column("id", BIGINT), column("slot", INTEGER),
            column("slot_seq", BIGINT), column("merchant_id", BIGINT), column("kind", TEXT), column("store", BIGINT),
            column("terminal", BIGINT), column("operator", BIGINT), column("approver", BIGINT),
            column("card_id", BIGINT), column("member_id", BIGINT), column("business_date", DATE),
            column("client_at", INSTANT), column("recorded_at", INSTANT), column("rule_version", INTEGER),
            column("gross", BIGINT), column("net", BIGINT), column("tender", TEXT), column("money", BIGINT),
            column("points", BIGINT), column("reverses", BIGINT), column("reason", TEXT), column("body", BYTES),
            column("hash", BYTES));
    static final Table POSTING = insert("posting", column("tx_id", BIGINT), column("line", INTEGER),
            column("account_id", BIGINT), column("asset", TEXT), column("amount", BIGINT),
            column("balance_after", BIGINT), column("account_seq", BIGINT), column("business_date", DATE));
    static final Table LOT_USE = insert("lot_use", column("tx_id", BIGINT), column("line", INTEGER),
            column("lot_id", BIGINT), column("amount", BIGINT));
    static final Table TX_STATE = insert("tx_state", column("tx_id", BIGINT), column("returned", BIGINT),
            column("voided_by", BIGINT), column("kept", BIGINT));
    static final Table TX_STATE_UPDATE = update("tx_state", 1, column("tx_id", BIGINT), column("returned", BIGINT),
            column("voided_by", BIGINT), column("kept", BIGINT));
    static final Table RESERVATION = insert("reservation", column("id", BIGINT), column("account_id", BIGINT),
            column("amount", BIGINT), column("until_at", INSTANT), column("state", TEXT), column("tx_id", BIGINT));
    static final Table RESERVATION_UPDATE = update("reservation", 1, column("id", BIGINT), column("state", TEXT));
    static final Table REQUEST = insert("ledger_request", column("uuid", SqlType.UUID), column("digest", BYTES),
            column("tx_id", BIGINT), column("terminal", BIGINT), column("epoch", INTEGER), column("seq", BIGINT),
            column("reply", BYTES));

    /** One column. */
    record Column(String name, SqlType type) {}

    private static Column column(String name, SqlType type) {
        return new Column(name, type);
    }

    private static Table insert(String name, Column... columns) {
        return new Table(name, 0, List.of(columns));
    }

    private static Table update(String name, int keys, Column... columns) {
        return new Table(name, keys, List.of(columns));
    }

    boolean isUpdate() {
        return keys > 0;
    }
}
