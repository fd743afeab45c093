package org.counterfoil.client.shared.screen;

import org.counterfoil.common.shared.Permission;

/**
 * An entry of the offices' navigation.
 *
 * @param textKey its name
 * @param icon    of the outlined pack
 * @param needs   read access to it makes the entry appear
 */
public record Entry(String textKey, String icon, Permission needs, Route route) {}
