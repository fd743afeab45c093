package org.counterfoil.server.value.transaction;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what a transaction says of itself into the bytes that the ledger keeps, and reads it back. They name their
 * format, so that a later version knows what it reads.
 */
@Component
public class TransactionRecords {

    private static final int FORMAT = 1;
    private static final byte[] NOTHING = {'{', '}'};

    /** As it is kept. */
    private record Kept(int format, TransactionBody body) {}

    private final JsonMapper json;

    TransactionRecords(JsonMapper json) {
        this.json = json;
    }

    public byte[] write(TransactionBody body) {
        return json.writeValueAsBytes(new Kept(FORMAT, body));
    }

    /**
     * What the ledger's own jobs post says nothing of itself.
     *
     * @throws IllegalStateException when the bytes are of a format that this version does not read
     */
    TransactionBody read(byte[] bytes) {
        if (bytes.length <= NOTHING.length) {
            return TransactionBody.SILENT;
        }
        var kept = json.readTree(bytes);
        var format = kept.path("format").asInt(0);
        if (format != FORMAT) {
            throw new IllegalStateException("What a transaction says of itself has "
                    + (format == 0 ? "no format" : "format " + format) + "; this version reads format " + FORMAT
                    + " alone");
        }
        return json.treeToValue(kept.get("body"), TransactionBody.class);
    }
}
