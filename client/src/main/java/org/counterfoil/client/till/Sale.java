package org.counterfoil.client.till;

import java.time.Instant;
import java.util.Optional;

import org.counterfoil.common.card.MemberCard;

/**
 * One open sale; never changed, only replaced.
 *
 * @param id   within the terminal's open sales
 * @param held when it was put aside; empty while it is worked on
 */
public record Sale(int id, Optional<Instant> held, Optional<MemberCard> member, Cart cart, SaleStep step) {

    static Sale empty(int id) {
        return new Sale(id, Optional.empty(), Optional.empty(), Cart.EMPTY, new SaleStep.Editing());
    }

    /** Whether nothing has been entered. */
    public boolean isBlank() {
        return cart.isBlank() && member.isEmpty() && step instanceof SaleStep.Editing;
    }

    public boolean isDone() {
        return step instanceof SaleStep.Done;
    }

    /** Whether lines and member may be changed: not while it is paid or after. */
    public boolean isOpen() {
        return step instanceof SaleStep.Editing || step instanceof SaleStep.Quoted;
    }

    /** Whether it is the same sale of the same things to the same member, so that a price of the other one holds. */
    boolean sells(Sale other) {
        return id == other.id && cart.sameAs(other.cart) && member.equals(other.member);
    }

    Sale with(SaleStep next) {
        return new Sale(id, held, member, cart, next);
    }

    /** Other lines: what was quoted no longer holds. */
    Sale with(Cart other) {
        return new Sale(id, held, member, other, new SaleStep.Editing());
    }

    /** Another member: what was quoted no longer holds. */
    Sale with(Optional<MemberCard> other) {
        return new Sale(id, held, other, cart, new SaleStep.Editing());
    }

    Sale held(Instant at) {
        return new Sale(id, Optional.of(at), member, cart, isOpen() ? new SaleStep.Editing() : step);
    }

    Sale recalled() {
        return new Sale(id, Optional.empty(), member, cart, step);
    }
}
