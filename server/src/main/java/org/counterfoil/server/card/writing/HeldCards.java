package org.counterfoil.server.card.writing;

import java.time.Instant;
import java.util.UUID;

import org.counterfoil.common.card.CardWritingApi;
import org.counterfoil.server.card.writing.WritableCards.Known;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * In whose hands cards are that are being written. Each statement names what it needs to find and says whether it found
 * it; versions of cards stay as they are, since nothing of this is what others change.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HeldCards {

    private static final String THIS = " where merchant_id = :merchant and id = :card";
    private static final String FREE = " and (writing_until is null or writing_until <= :now or writing_for = :holder)";

    private final MerchantSql sql;

    HeldCards(MerchantSql sql) {
        this.sql = sql;
    }

    /** Who writes, when and where. */
    record Deed(Instant at, String by, String on) {}

    /**
     * Puts a card into somebody's hands, unless it is in other ones by now.
     *
     * @param again whether one that is written is taken as well
     */
    public boolean take(long card, UUID holder, Instant now, boolean again) {
        return sql.sql("update card set writing_for = :holder, writing_until = :until" + THIS
                + " and status = 'NOT_ACTIVATED'" + FREE + (again ? "" : " and written_at is null"))
                .param("card", card).param("holder", holder).param("now", WritableCards.moment(now))
                .param("until", WritableCards.moment(now.plus(CardWritingApi.HOLD))).update() == 1;
    }

    /** Out of these hands; one that is in other hands stays there. */
    public void letGo(long card, UUID holder) {
        sql.sql("update card set writing_for = null, writing_until = null" + THIS
                + " and writing_for = :holder and writing_until is not null").param("card", card)
                .param("holder", holder).update();
    }

    /** Written, unless it is in other hands by now. Whatever has become of the card since it was taken, it is there. */
    public boolean written(Known card, UUID holder, Deed deed) {
        return sql.sql("update card set written_at = :now, written_by = :by, written_on = :on, writing_for = :holder,"
                + " writing_until = null" + THIS + FREE).param("card", card.id()).param("holder", holder)
                .param("now", WritableCards.moment(deed.at())).param("by", deed.by()).param("on", deed.on())
                .update() == 1;
    }
}
