package org.counterfoil.server.system.demo;

import org.counterfoil.common.member.LevelView;
import org.counterfoil.server.value.recipe.Holder;
import org.counterfoil.server.value.transaction.TransactionBody.Party;

/** A member of the story with a card, and what the member is known to own; kept up with every answer of the ledger. */
final class Purse {

    private final Holder holder;
    private final Party party;
    private final LevelView level;
    private long money;
    private long points;
    private long counts;

    Purse(Holder holder, Party party, LevelView level) {
        this.holder = holder;
        this.party = party;
        this.level = level;
    }

    Holder holder() {
        return holder;
    }

    Party party() {
        return party;
    }

    LevelView level() {
        return level;
    }

    long money() {
        return money;
    }

    long points() {
        return points;
    }

    long counts() {
        return counts;
    }

    void addMoney(long change) {
        money += change;
    }

    void addPoints(long change) {
        points += change;
    }

    void addCounts(long change) {
        counts += change;
    }
}
