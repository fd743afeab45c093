package org.counterfoil.client.shared.imports;

/**
 * A list that is to be filled from a file.
 *
 * @param list    as the server calls it
 * @param name    in words
 * @param area    of its texts, ending with a dot: {@code <area>field.<column>} names a column, {@code
 *                <area>import.<column>} says what belongs in it, {@code <area><column>.<choice>} names a choice
 * @param after   says what is to be done when rows were added; empty where nothing is
 * @param changed runs when rows came or went
 */
public record ImportOrder(String list, String name, String area, String after, Runnable changed) {}
