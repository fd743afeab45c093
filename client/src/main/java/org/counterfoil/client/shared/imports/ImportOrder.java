package org.counterfoil.client.shared.imports;

import java.util.Set;

import org.counterfoil.client.shared.text.Texts;

/**
 * A list that is to be filled from a file.
 *
 * @param list    as the server calls it; its texts begin with it: {@code <list>.field.<column>} names a column, {@code
 *                <list>.import.<column>} says what belongs in it, {@code <list>.<column>.<choice>} names a choice
 * @param name    in words
 * @param after   says what is to be done when rows were added; empty where nothing is
 * @param changed runs when rows came or went
 * @param money   columns of amounts
 */
public record ImportOrder(String list, String name, String after, Runnable changed, Set<String> money) {

    public ImportOrder {
        money = Set.copyOf(money);
    }

    /** Of a list without amounts. */
    public ImportOrder(String list, String name, String after, Runnable changed) {
        this(list, name, after, changed, Set.of());
    }

    /** The same with columns of amounts. */
    public ImportOrder withMoney(Set<String> columns) {
        return new ImportOrder(list, name, after, changed, columns);
    }

    /** What a column of a list is called. */
    static String title(String list, String column, Texts texts) {
        return texts.get(list + ".field." + column);
    }
}
