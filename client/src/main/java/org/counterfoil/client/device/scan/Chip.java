package org.counterfoil.client.device.scan;

/** How a 125 kHz reader prints chips, and how the merchant's card numbers are written. */
public record Chip(ChipFormat printed, ChipFormat stored) {}
