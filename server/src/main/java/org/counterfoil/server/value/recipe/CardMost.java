package org.counterfoil.server.value.recipe;

import java.util.List;

import org.counterfoil.server.ledger.Instruction;

/**
 * What a card may hold.
 *
 * @param minor     the most money, minor units
 * @param withBonus whether bonus counts towards it
 */
public record CardMost(long minor, boolean withBonus) {

    /** Of principal and bonus together. */
    public static CardMost ofAll(long minor) {
        return new CardMost(minor, true);
    }

    /** Whether so much may lie there, minor units. */
    public boolean allows(long principal, long bonus) {
        return counted(principal, bonus) <= minor;
    }

    /** What of it counts, minor units. */
    public long counted(long principal, long bonus) {
        return withBonus ? Math.addExact(principal, bonus) : principal;
    }

    /** Asked under the lock, when everything has moved. */
    Instruction.Ceiling of(Holder holder, Site site) {
        return new Instruction.Ceiling(withBonus ? holder.money(site) : List.of(holder.principal(site)), minor);
    }
}
