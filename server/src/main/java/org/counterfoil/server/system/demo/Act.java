package org.counterfoil.server.system.demo;

import java.time.Instant;
import java.util.List;

import org.counterfoil.server.value.recipe.Recipe;
import org.counterfoil.server.value.transaction.TransactionBody;

/**
 * One transaction of the story, before it is posted.
 *
 * @param effects what it does to purses, done in the story as soon as it is told and undone if the ledger refuses
 */
record Act(Instant at, Desk desk, Recipe recipe, TransactionBody body, List<Effect> effects) {

    /** What one member gains (above zero) or loses. */
    record Effect(Purse purse, long money, long points, long counts) {

        Effect reversed() {
            return new Effect(purse, -money, -points, -counts);
        }

        void happen() {
            purse.addMoney(money);
            purse.addPoints(points);
            purse.addCounts(counts);
        }
    }
}
