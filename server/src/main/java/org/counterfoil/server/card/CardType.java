package org.counterfoil.server.card;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.counterfoil.server.shared.tenant.Owned;

/** A merchant's own type of card. */
@Entity
class CardType extends Owned {

    private String name;

    @Enumerated(EnumType.STRING)
    private CardKind kind;

    /** Of a person whom the merchant knows; a bearer card belongs to whoever holds it. */
    private boolean registered;

    protected CardType() {}

    CardType(String name, CardKind kind, boolean registered) {
        this.name = name;
        this.kind = kind;
        this.registered = registered;
    }

    boolean registered() {
        return registered;
    }

    CardKind kind() {
        return kind;
    }

    String name() {
        return name;
    }
}
