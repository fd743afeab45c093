package org.counterfoil.common.catalog;

/** A product on the desk; the price in minor units of one unit. */
public record ProductView(String code, String name, String unit, long price) {}
