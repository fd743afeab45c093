package org.counterfoil.trials.bench.report;

import java.util.List;

/**
 * How the database read for one list.
 *
 * @param nodes  what the plan is made of and where, from the top: {@code Index Scan: ledger_tx_of_store}
 * @param micros from the plan's start to its last row
 */
public record Plan(String list, String sql, List<String> nodes, long rows, long micros) {

    public Plan {
        nodes = List.copyOf(nodes);
    }
}
