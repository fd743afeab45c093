package org.counterfoil.server.value.recipe;

import java.util.List;
import java.util.stream.Stream;

import org.counterfoil.server.ledger.Instruction;

/** Puts steps in a row. */
final class Steps {

    private Steps() {}

    @SafeVarargs
    static List<Instruction> inOrder(List<? extends Instruction>... parts) {
        return Stream.of(parts).<Instruction>flatMap(List::stream).toList();
    }
}
