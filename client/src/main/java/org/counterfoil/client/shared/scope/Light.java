package org.counterfoil.client.shared.scope;

import org.counterfoil.client.shared.control.StatusBadge.Tone;

/**
 * What the corner of the desk shows of a device.
 *
 * @param device  names the device; a later light of the same device takes its place
 * @param icon    of the outlined pack
 * @param textKey its name, or its trouble in a word
 */
public record Light(String device, String icon, String textKey, Tone tone) {}
