package org.counterfoil.server.card;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.member.LevelProgress;
import org.counterfoil.server.member.Members;
import org.counterfoil.server.member.Successors;
import org.counterfoil.server.organisation.Places;
import org.springframework.stereotype.Component;

/** Finding cards. */
@Component
public class Cards {

    private static final int LONGEST = 80;

    private final CardRepository cards;
    private final CardRows rows;
    private final CardTokens tokens;
    private final Members members;
    private final LevelProgress levels;
    private final Successors successors;
    private final Places places;

    Cards(CardRepository cards, Lookup lookup, Members members, LevelProgress levels, Successors successors,
            Places places) {
        this.cards = cards;
        this.rows = lookup.rows();
        this.tokens = lookup.tokens();
        this.members = members;
        this.levels = levels;
        this.successors = successors;
        this.places = places;
    }

    /** By what cards are found. */
    @Component
    record Lookup(CardRows rows, CardTokens tokens) {}

    /** The card of a number, whatever its state. Refuses: card-unknown, card-not-activated, card-cancelled. */
    public HeldCard ofNumber(String number) {
        return held(read(plain(number)).orElseThrow(Cards::unknown));
    }

    /** The card of a number, when it may transact today. Refuses: card-unknown, member-locked, the card's states. */
    public HeldCard usable(String number) {
        return ofNumber(number).usableOn(places.businessDate());
    }

    /**
     * The card of a number, or the newest usable one of a member's number or phone.
     *
     * <p>Refuses: card-unknown, card-not-activated, card-cancelled, member-merged.
     */
    public HeldCard find(String query) {
        var key = plain(query);
        return read(key).map(this::held).orElseGet(() -> newestOfMember(key));
    }

    /** With the level that its member has by all that was posted before; where no level is left by itself, as it is. */
    private Optional<CardRows.CardRow> read(String number) {
        var card = rows.find(number).or(() -> tokens.number(number).flatMap(rows::find));
        var moved = card.filter(CardRows.CardRow::climbing).flatMap(CardRows.CardRow::member)
                .filter(member -> levels.catchUp(member.id())).isPresent();
        return moved ? rows.find(card.orElseThrow().number()) : card;
    }

    private HeldCard newestOfMember(String key) {
        var owners = members.withNumberOrPhone(key);
        if (owners.isEmpty()) {
            throw unknown();
        }
        var today = places.businessDate();
        return cards.findByMembers(owners).stream().filter(card -> isUsable(card, today)).findFirst()
                .map(card -> ofNumber(card.number()))
                .orElseThrow(() -> successors.refusal(owners).map(Refusal::thrown).orElseThrow(Cards::unknown));
    }

    private HeldCard held(CardRows.CardRow card) {
        var member = card.member().orElseThrow(() -> CardRefusals.of(card.status()).thrown());
        return new HeldCard(card.id(), card.number(), card.status(), card.expires(), member.on(places.businessDate()),
                card.registered(), card.hasPin(), card.hasPin() ? places.terms().pinKinds() : Set.of(), card.team());
    }

    private static boolean isUsable(Card card, LocalDate today) {
        return card.status() == CardStatus.ACTIVE && card.expires().filter(today::isAfter).isEmpty();
    }

    /** Numbers are printed in groups and typed as they stand. */
    static String plain(String text) {
        var plain = text.replaceAll("\\s", "");
        if (plain.isEmpty() || plain.length() > LONGEST) {
            throw unknown();
        }
        return plain;
    }

    static RuntimeException unknown() {
        return Refusal.of(RefusalCode.CARD_UNKNOWN).thrown();
    }
}
