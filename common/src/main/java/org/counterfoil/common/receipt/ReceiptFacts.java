package org.counterfoil.common.receipt;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.counterfoil.common.ledger.TransactionKind;

/** The texts that one transaction gives to a template. */
final class ReceiptFacts {

    private final TransactionKind kind;
    private final Map<Fact, String> texts = new EnumMap<>(Fact.class);
    private final Map<FactList, List<Map<String, String>>> lists = new EnumMap<>(FactList.class);

    ReceiptFacts(TransactionKind kind) {
        this.kind = kind;
    }

    TransactionKind kind() {
        return kind;
    }

    /** Empty where the fact has no meaning for this transaction. */
    String text(Fact fact) {
        return texts.getOrDefault(fact, "");
    }

    List<Map<String, String>> rows(FactList list) {
        return lists.getOrDefault(list, List.of());
    }

    ReceiptFacts put(Fact fact, String text) {
        texts.put(fact, text);
        return this;
    }

    /** Adds a row; the values in the order of the list's fields. */
    void add(FactList list, String... values) {
        var row = new java.util.HashMap<String, String>();
        var names = list.names();
        for (int i = 0; i < names.size(); i++) {
            row.put(names.get(i), values[i]);
        }
        lists.computeIfAbsent(list, any -> new ArrayList<>()).add(row);
    }
}
