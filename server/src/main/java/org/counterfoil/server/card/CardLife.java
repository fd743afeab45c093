package org.counterfoil.server.card;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.counterfoil.common.card.CardMove;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.organisation.StoreKind;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountState;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves a card between its states. The card's gate in the ledger is blocked or opened in the same transaction: once
 * a card is reported lost, no posting under way slips past.
 *
 * <p>All refuse: card-unknown; card-move-forbidden, naming both states.
 */
@Component
@Transactional
public class CardLife {

    private final CardRepository cards;
    private final CardTypeRepository types;
    private final Origins origins;
    private final PinMacs macs;
    private final Accounts accounts;
    private final OperatorLog log;
    private final Clock clock;

    CardLife(CardRepository cards, CardTypeRepository types, Origins origins, PinMacs macs, Accounts accounts,
            OperatorLog log, Clock clock) {
        this.cards = cards;
        this.types = types;
        this.origins = origins;
        this.macs = macs;
        this.accounts = accounts;
        this.log = log;
        this.clock = clock;
    }

    /** Where cards come from, and where they come to lie. */
    @Component
    record Origins(BatchTerms batches, Places places, CardTokens tokens) {}

    /**
     * The card of a number that is about to be activated. It is locked until the transaction ends, so that only one of
     * several who want it gets it. Refuses: card-not-produced, while the card maker has not delivered it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public FreshCard holdFresh(String number) {
        var plain = Cards.plain(number);
        var card = cards.lockNumber(plain).or(() -> origins.tokens().number(plain).flatMap(cards::lockNumber))
                .orElseThrow(Cards::unknown);
        if (card.status() != CardStatus.NOT_ACTIVATED) {
            throw CardRefusals.of(card.status()).thrown();
        }
        var batch = card.batch().map(origins.batches()::terms);
        batch.ifPresent(terms -> demandProduced(card, terms));
        var type = types.findById(card.type()).orElseThrow().profile();
        return new FreshCard(card.id(), card.number(), type.registered(), batch.flatMap(BatchTerms.Terms::expires),
                type.validMonths());
    }

    private static void demandProduced(Card card, BatchTerms.Terms terms) {
        if (!terms.produced()) {
            throw Refusal.of(RefusalCode.CARD_NOT_PRODUCED, "number", card.number()).thrown();
        }
    }

    /** Locks a card until the transaction ends, so that its state stays what it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(String number) {
        cards.lockNumber(Cards.plain(number)).orElseThrow(Cards::unknown);
    }

    /**
     * Locks all cards of a member until the transaction ends, one after the other.
     *
     * @return how many of them still stand for the member: active or lost
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long holdAll(long member) {
        return cards.lockOfMember(member).stream().filter(card -> CardMove.CANCEL.from(card.status()).isPresent())
                .count();
    }

    /** How many cards of a member stand for the member now: active or lost. */
    @Transactional(readOnly = true)
    public long standing(long member) {
        return cards.findByMembers(List.of(member)).stream()
                .filter(card -> CardMove.CANCEL.from(card.status()).isPresent()).count();
    }

    /** Gives a card another PIN, for a holder who forgot it. Refuses: pin-malformed, card-move-forbidden. */
    public void resetPin(Caller caller, long id, String pin) {
        cards.lock(id).orElseThrow(Cards::unknown).move(CardMove.RESET_PIN);
        choosePin(caller, id, pin);
    }

    /** Gives a card another PIN. Refuses: pin-malformed. */
    public void choosePin(Caller caller, long id, String pin) {
        if (!PinMacs.fits(pin)) {
            throw Refusal.of(RefusalCode.PIN_MALFORMED).thrown();
        }
        var card = cards.lock(id).orElseThrow(Cards::unknown);
        card.changePin(macs.of(card.number(), pin));
        log.record(caller, new OperatorLog.Entry("card", "choose-pin", card.number(), "", ""));
    }

    /** Makes a produced card usable by a member, until a last day where one is given. Refuses: card-not-produced. */
    public void activate(Caller caller, long id, long member, Optional<LocalDate> lastDay) {
        move(caller, id, "activate", card -> {
            card.batch().map(origins.batches()::terms).ifPresent(terms -> demandProduced(card, terms));
            card.activate(member, clock.instant(), lastDay, branch(caller));
        }, AccountState.OPEN);
    }

    /** The store that a card comes to lie at; headquarters is where cards lie that no store was given. */
    private Optional<Long> branch(Caller caller) {
        return Optional.of(caller.store())
                .filter(store -> origins.places().store(store).kind() != StoreKind.HEADQUARTERS);
    }

    /** The card can no longer be used by whoever holds it. */
    public void reportLost(Caller caller, long id) {
        move(caller, id, "report-lost", card -> card.move(CardMove.REPORT_LOST), AccountState.BLOCKED);
    }

    public void reportFound(Caller caller, long id) {
        move(caller, id, "report-found", card -> card.move(CardMove.REPORT_FOUND), AccountState.OPEN);
    }

    /** For good: another card takes over, which is locked and to be activated by the same transaction. */
    public void replace(Caller caller, long id, long fresh) {
        move(caller, id, "replace", card -> card.move(CardMove.REPLACE), AccountState.BLOCKED);
        cards.lock(fresh).orElseThrow(Cards::unknown).takeOverFrom(id);
    }

    /** For good. */
    public void cancel(Caller caller, long id) {
        move(caller, id, "cancel", card -> card.move(CardMove.CANCEL), AccountState.BLOCKED);
    }

    /** For good: a card that was never activated. */
    public void scrap(Caller caller, long id) {
        move(caller, id, "scrap", card -> card.move(CardMove.SCRAP), AccountState.BLOCKED);
    }

    private void move(Caller caller, long id, String action, Consumer<Card> step, AccountState gate) {
        var card = cards.lock(id).orElseThrow(Cards::unknown);
        var before = card.status();
        step.accept(card);
        accounts.setState(AccountKey.card(MerchantScope.current(), id), gate);
        log.record(caller, new OperatorLog.Entry("card", action, card.number(), before.name(), card.status().name()));
    }
}
