package org.counterfoil.violators.value;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity of no merchant, with a price that can't be counted exactly. */
@Entity
public class Price {

    @Id
    private Long id;

    private double amount;

    double doubled() {
        return amount + amount;
    }

    Long id() {
        return id;
    }
}
