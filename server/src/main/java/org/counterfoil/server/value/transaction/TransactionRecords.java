package org.counterfoil.server.value.transaction;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what a transaction says of itself into the bytes that the ledger keeps, and reads it back. */
@Component
public class TransactionRecords {

    private static final byte[] NOTHING = {'{', '}'};

    private final JsonMapper json;

    TransactionRecords(JsonMapper json) {
        this.json = json;
    }

    public byte[] write(TransactionBody body) {
        return json.writeValueAsBytes(body);
    }

    /** What the ledger's own jobs post says nothing of itself. */
    TransactionBody read(byte[] bytes) {
        return bytes.length <= NOTHING.length ? TransactionBody.SILENT : json.readValue(bytes, TransactionBody.class);
    }
}
