package org.counterfoil.common.value;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

/**
 * What is bought: product codes with quantities, amounts that were keyed in, or both.
 *
 * @param card    the member's card, where one was scanned
 * @param coupons the codes of coupons that are handed in; a message without coupons says nothing of them, so that a
 *                request that a desk kept from before there were any still says the same
 */
public record Basket(Optional<String> card, List<BasketLine> lines,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> coupons) {

    public Basket {
        lines = List.copyOf(lines);
        coupons = List.copyOf(coupons);
    }

    /** Without coupons. */
    public Basket(Optional<String> card, List<BasketLine> lines) {
        this(card, lines, List.of());
    }
}
