package org.counterfoil.common.value;

import java.util.List;
import java.util.Optional;

/**
 * What is bought: product codes with quantities, amounts that were keyed in, or both.
 *
 * @param card the member's card, where one was scanned
 */
public record Basket(Optional<String> card, List<BasketLine> lines) {

    public Basket {
        lines = List.copyOf(lines);
    }
}
