package org.counterfoil.server.refund;

import java.text.Normalizer;
import java.util.Locale;

import org.counterfoil.common.issuing.IdentityCheck;
import org.counterfoil.common.refund.Payout;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.parameter.Parameter;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.card.HeldCard;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.text.Entered;
import org.springframework.stereotype.Component;

/** How money may reach its holder: little in cash, else to an account of the same name. */
@Component
class Payouts {

    private static final int NAME = 120;
    private static final int ACCOUNT = 40;
    private static final int NOTE = 200;

    private final Places places;

    Payouts(Places places) {
        this.places = places;
    }

    /** Minor units that are paid out in cash at most. */
    long cashMost() {
        return places.number(Parameter.CASH_REFUND_MOST);
    }

    /**
     * The payout as it is kept. The holder of a card that is nobody's by name may name any account.
     *
     * <p>Refuses: cash-refund-over-limit; of an account field-missing, field-too-long, number-malformed (account),
     * account-of-somebody-else; tender-unknown for any other way.
     */
    Payout checked(Payout payout, long amount, HeldCard card) {
        return switch (payout.tender()) {
            case CASH -> cash(amount);
            case BANK_TRANSFER -> account(payout, card);
            case BANK_CARD, STORED_VALUE, POINTS ->
                throw Refusal.of(RefusalCode.TENDER_UNKNOWN, "tender", payout.tender().key()).thrown();
        };
    }

    private Payout cash(long amount) {
        if (amount > cashMost()) {
            throw Refusal.of(RefusalCode.CASH_REFUND_OVER_LIMIT, "max", cashMost()).with("amount", amount).thrown();
        }
        return Payout.cash();
    }

    private static Payout account(Payout payout, HeldCard card) {
        var holder = Entered.needed("holder", payout.holder(), NAME);
        var number = Entered.number("account", payout.account().replaceAll("\\s", ""), ACCOUNT);
        if (card.registered() && !same(holder, card.member().name())) {
            throw Refusal.of(RefusalCode.ACCOUNT_OF_SOMEBODY_ELSE, "field", "holder").thrown();
        }
        return new Payout(Tender.BANK_TRANSFER, holder, Entered.text("bank", payout.bank(), NAME), number);
    }

    /** Banks write names in capitals and without marks, in one breath or in several. */
    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}|[\\s.\u00b7]", "")
                .replace('\u0110', 'D').replace('\u0111', 'd').toLowerCase(Locale.ROOT);
    }

    /** Refuses: identity-needed where nothing is said, field-too-long (note). */
    static IdentityCheck known(IdentityCheck identity) {
        if (identity.note().isBlank()) {
            throw Refusal.of(RefusalCode.IDENTITY_NEEDED, "field", "note").thrown();
        }
        return new IdentityCheck(identity.kind(), Entered.text("note", identity.note(), NOTE));
    }
}
