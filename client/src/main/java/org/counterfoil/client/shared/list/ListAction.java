package org.counterfoil.client.shared.list;

/**
 * Something that can be done with a list as a whole, such as exporting it.
 *
 * @param key  its name is the text {@code <area>action.<key>}
 * @param icon of the outlined pack
 */
public record ListAction(String key, String icon, Runnable run) {}
