package org.counterfoil.client.shared.list.bulk;

import java.util.List;

import org.counterfoil.common.shared.Refusal;

/**
 * What became of a bulk action.
 *
 * @param changed  rows that were changed
 * @param failures rows that were not, each with its reason
 */
public record BulkAnswer(int changed, List<Failure> failures) {

    public BulkAnswer {
        failures = List.copyOf(failures);
    }

    /** @param name of the row, as people know it */
    public record Failure(String id, String name, Refusal why) {}
}
