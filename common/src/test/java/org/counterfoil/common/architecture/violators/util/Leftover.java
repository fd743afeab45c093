package org.counterfoil.common.architecture.violators.util;

/** Stands in a package whose name says nothing. */
public class Leftover {}
