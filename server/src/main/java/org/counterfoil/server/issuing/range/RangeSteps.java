package org.counterfoil.server.issuing.range;

import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.server.member.NamelessMembers;
import org.counterfoil.server.organisation.Standings;
import org.counterfoil.server.shared.Caller;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries a range on by one part, each in a transaction of its own. */
@Component
class RangeSteps {

    /** How often somebody else may have been in the way before a range stops. */
    private static final int TRIES = 5;

    private final RangePart part;
    private final RangeRows rows;
    private final NamelessMembers members;
    private final Standings standings;
    private final TransactionTemplate transaction;

    RangeSteps(RangePart part, RangeRows rows, NamelessMembers members, Standings standings,
            TransactionTemplate transaction) {
        this.part = part;
        this.rows = rows;
        this.members = members;
        this.standings = standings;
        this.transaction = transaction;
    }

    /**
     * Carries it on, and returns how it stands then.
     *
     * <p>Refuses: what holds for every card that is left, such as store-quota-exhausted and store-closed; what was
     * possible before is done. busy, where others were in the way again and again.
     */
    StoredRange next(long id, Caller caller) {
        members.prepare();
        var trial = Trial.FIRST;
        var tries = 0;
        while (true) {
            try {
                activate(id, trial, caller);
                trial.end().ifPresent(end -> {
                    throw end.why().thrown();
                });
                return rows.find(id);
            } catch (PartRefusedException some) {
                trial = trial.without(some.refused());
            } catch (ConcurrencyFailureException inTheWay) {
                demandPatience(++tries, inTheWay);
            } catch (RefusedException refused) {
                if (refused.refusal().code() != RefusalCode.BUSY) {
                    throw refused;
                }
                demandPatience(++tries, refused);
            }
        }
    }

    private void activate(long id, Trial trial, Caller caller) {
        standings.at(caller.terminal().id(), () -> {
            transaction.executeWithoutResult(_ -> part.activate(id, trial, caller));
            return id;
        });
    }

    private static void demandPatience(int tries, RuntimeException last) {
        if (tries >= TRIES) {
            throw last;
        }
    }
}
