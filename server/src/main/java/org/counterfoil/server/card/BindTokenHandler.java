package org.counterfoil.server.card;

import java.time.Clock;
import java.util.List;

import org.counterfoil.common.card.BindToken;
import org.counterfoil.common.card.CardMove;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.CardToken;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Binds chips and stripes to cards; see {@link org.counterfoil.common.card.CardTokenApi}. */
@Component
class BindTokenHandler {

    private final CardRepository cards;
    private final BoundTokenRepository tokens;
    private final BatchTerms batches;
    private final Telling telling;

    BindTokenHandler(CardRepository cards, BoundTokenRepository tokens, BatchTerms batches, Telling telling) {
        this.cards = cards;
        this.tokens = tokens;
        this.batches = batches;
        this.telling = telling;
    }

    /** Where it is told, and when it was. */
    @Component
    record Telling(OperatorLog log, Clock clock) {}

    @Transactional(readOnly = true)
    public List<CardToken> of(String number) {
        return all(cards.findByNumber(Cards.plain(number)).orElseThrow(Cards::unknown));
    }

    @Transactional
    public List<CardToken> bind(BindToken command, Caller caller) {
        var card = cards.lockNumber(Cards.plain(command.card())).orElseThrow(Cards::unknown);
        var token = plain(command);
        demandUseful(card);
        var taken = tokens.findByToken(token);
        if (taken.isPresent() && taken.get().card() == card.id()) {
            return all(card);
        }
        taken.map(BoundToken::card).flatMap(cards::findById).or(() -> cards.findByNumber(token)).ifPresent(other -> {
            throw taken(other.number()).thrown();
        });
        if (tokens.findByCardIdOrderById(card.id()).size() >= CardToken.MOST) {
            throw Refusal.of(RefusalCode.TOO_MANY, "field", "token").with("max", CardToken.MOST).thrown();
        }
        keep(card, token, caller);
        telling.log().record(caller, new OperatorLog.Entry("card", "bind-card-token", card.number(), "", token));
        return all(card);
    }

    @Transactional
    public List<CardToken> unbind(BindToken command, Caller caller) {
        var card = cards.lockNumber(Cards.plain(command.card())).orElseThrow(Cards::unknown);
        tokens.findByToken(plain(command)).filter(bound -> bound.card() == card.id()).ifPresent(bound -> {
            tokens.delete(bound);
            telling.log().record(caller,
                    new OperatorLog.Entry("card", "unbind-card-token", card.number(), bound.token(), ""));
        });
        return all(card);
    }

    /** Somebody else may bind the same at this moment, to a card of his own. */
    private void keep(Card card, String token, Caller caller) {
        try {
            tokens.saveAndFlush(new BoundToken(card.id(), token, telling.clock().instant(),
                    caller.operator().staffNumber() + " " + caller.operator().realName()));
        } catch (DataIntegrityViolationException overtaken) {
            throw Refusal.of(RefusalCode.CHANGED_MEANWHILE).thrown();
        }
    }

    /** Whoever holds it, or will, can do something with it. */
    private void demandUseful(Card card) {
        if (card.status() == CardStatus.SCRAPPED) {
            throw Refusal.of(RefusalCode.CARD_SCRAPPED, "number", card.number()).thrown();
        }
        if (card.status() != CardStatus.NOT_ACTIVATED && CardMove.REPLACE.from(card.status()).isEmpty()) {
            throw CardRefusals.of(card.status()).thrown();
        }
        card.batch().map(batches::terms).filter(terms -> !terms.produced()).ifPresent(_ -> {
            throw Refusal.of(RefusalCode.CARD_NOT_PRODUCED, "number", card.number()).thrown();
        });
    }

    private List<CardToken> all(Card card) {
        return tokens.findByCardIdOrderById(card.id()).stream().map(BoundToken::view).toList();
    }

    private static String plain(BindToken command) {
        return CardToken.plain(command.token())
                .orElseThrow(() -> Refusal.of(RefusalCode.CARD_TOKEN_UNFIT, "field", "token").thrown());
    }

    private static Refusal taken(String number) {
        return Refusal.of(RefusalCode.CARD_TOKEN_TAKEN, "field", "token").with("number", number);
    }
}
