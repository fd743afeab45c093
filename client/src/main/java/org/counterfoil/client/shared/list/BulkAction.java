package org.counterfoil.client.shared.list;

import java.util.function.Consumer;

import org.counterfoil.client.shared.list.select.Selection;

/**
 * Something that can be done with the rows that were ticked.
 *
 * @param key  its name is the text {@code <area>bulk.<key>}
 * @param icon of the outlined pack
 * @param run  previews first; nothing happens to the rows before somebody agrees
 */
public record BulkAction(String key, String icon, Consumer<Selection> run) {}
