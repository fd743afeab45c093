package org.counterfoil.client.shared.screen;

/** A key and what it does, for the help: {@code cap} as it stands on the keyboard. */
public record KeyHint(String cap, String name) {}
