package org.counterfoil.common.issuing;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Which cards are activated together. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "which")
@JsonSubTypes({@JsonSubTypes.Type(value = RangeCards.Between.class, name = "between"),
        @JsonSubTypes.Type(value = RangeCards.OfBatch.class, name = "batch")})
public sealed interface RangeCards {

    /** The most cards of one range. */
    int MOST = 1_000_000;

    /** From one number to another, both within. */
    record Between(String from, String to) implements RangeCards {}

    /** All cards of a batch, by its id. */
    record OfBatch(long batch) implements RangeCards {}
}
