package org.counterfoil.common.ledger;

import java.util.List;

/**
 * What one proof says.
 *
 * @param key      its short name; shown under {@code proof.<key>}
 * @param name     what holds, in English
 * @param findings how many rows contradict it
 * @param rows     the first of them, column by column
 * @param millis   how long it took
 */
public record ProofResult(String key, String name, long findings, List<String> rows, long millis) {

    public ProofResult {
        rows = List.copyOf(rows);
    }
}
