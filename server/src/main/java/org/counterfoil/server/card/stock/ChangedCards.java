package org.counterfoil.server.card.stock;

import org.counterfoil.common.card.CardSelection;
import org.counterfoil.common.card.CardsFound;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes many cards that were never activated, all of them or none. */
@Component
class ChangedCards {

    private final SelectedCards selected;
    private final MerchantSql sql;

    ChangedCards(SelectedCards selected, MerchantSql sql) {
        this.selected = selected;
        this.sql = sql;
    }

    /** What the cards are to be; what the editor saw of them. */
    record Change(CardSelection cards, int count, boolean produced) {}

    /** Out of use for good. Refuses: as {@link SelectedCards#find} does, changed-meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public CardsFound scrap(Change change) {
        return set("status = 'SCRAPPED'", 0, change);
    }

    /** To lie at a store; 0 for headquarters. Refuses: as {@link SelectedCards#find} does, changed-meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public CardsFound move(Change change, long store) {
        return set("store_id = nullif(cast(:store as bigint), 0)", store, change);
    }

    private CardsFound set(String what, long store, Change change) {
        var found = selected.find(change.cards(), change.produced());
        var chosen = selected.chosen(change.cards());
        var statement = "update card c set " + what + ", version = c.version + 1 where c.merchant_id = :merchant and "
                + chosen.condition() + " and c.status = 'NOT_ACTIVATED'";
        var changed = sql.sql(statement).params(chosen.parameters()).param("store", store).update();
        if (changed != found.count() || changed != change.count()) {
            throw Refusal.of(RefusalCode.CHANGED_MEANWHILE).thrown();
        }
        return found;
    }
}
