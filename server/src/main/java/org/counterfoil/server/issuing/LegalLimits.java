package org.counterfoil.server.issuing;

import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.issuing.Buyer;
import org.counterfoil.common.organisation.LegalProfile;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.parameter.Parameter;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.organisation.Places;
import org.springframework.stereotype.Component;

/** What the law asks of who buys prepaid cards; nothing where the merchant is held to none. */
@Component
public class LegalLimits {

    private static final String FIELD = "field";

    private final Places places;

    LegalLimits(Places places) {
        this.places = places;
    }

    /**
     * What somebody buys at once: one card, or a whole range.
     *
     * @param paid        principal and deposits, minor units
     * @param tenders     what pays
     * @param registered  cards of persons who are known
     * @param holderKnown whether the holder's document is recorded
     */
    public record Sold(long paid, Set<Tender> tenders, boolean registered, boolean holderKnown,
            Optional<Buyer> buyer) {

        public Sold {
            tenders = Set.copyOf(tenders);
        }

        private boolean buyerIdentified() {
            return buyer.flatMap(Buyer::documentKind).isPresent();
        }

        /** The field of the buyer that wants something. */
        private String lacking() {
            return buyer.isPresent() ? "buyerDocumentKind" : "buyer";
        }

        private boolean byCompany() {
            return buyer.filter(Buyer::company).isPresent();
        }
    }

    /** Whether the merchant is held to a law. */
    boolean holds() {
        return places.law() != LegalProfile.NONE;
    }

    /**
     * Refuses: holder-identity-needed, naming the holder's field; buyer-needed and bank-transfer-needed, naming the
     * field, the amount and the limit.
     */
    public void demand(Sold sold) {
        if (!holds()) {
            return;
        }
        demandIdentity(sold);
        var from = places.number(sold.byCompany()
                ? Parameter.COMPANY_TRANSFERS_FROM
                : Parameter.PERSON_TRANSFERS_FROM);
        if (sold.paid() >= from && !sold.tenders().equals(Set.of(Tender.BANK_TRANSFER))) {
            throw over(RefusalCode.BANK_TRANSFER_NEEDED, sold, from).with(FIELD, "tender").thrown();
        }
    }

    private void demandIdentity(Sold sold) {
        if (sold.buyerIdentified()) {
            return;
        }
        if (sold.registered() && !sold.holderKnown()) {
            throw Refusal.of(RefusalCode.HOLDER_IDENTITY_NEEDED, FIELD, "documentKind").thrown();
        }
        var from = places.number(Parameter.BUYER_KNOWN_FROM);
        if (!sold.registered() && sold.paid() >= from) {
            throw over(RefusalCode.BUYER_NEEDED, sold, from).with(FIELD, sold.lacking()).thrown();
        }
    }

    private static Refusal over(RefusalCode code, Sold sold, long from) {
        return Refusal.of(code, "amount", sold.paid()).with("from", from);
    }
}
