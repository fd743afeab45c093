package org.counterfoil.common.member;

import java.time.LocalDate;

/** What of an asset ends first: an amount in the asset's smallest unit and its last day. */
public record Expiring(long amount, LocalDate lastDay) {}
