package org.counterfoil.server.ledger;

import java.time.LocalDate;
import java.util.Map;

/** What the ledger's jobs must be told: who the merchants are and which day it is for each of them. */
@FunctionalInterface
public interface BusinessDates {

    /** Every merchant's id with its business date at this moment. */
    Map<Long, LocalDate> today();
}
