package org.counterfoil.server.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.counterfoil.common.card.CardMove;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.PinMode;
import org.counterfoil.server.shared.tenant.Owned;

/** A numbered token that points to a member. Which moves its states allow, {@link CardMove} says. */
@Entity
class Card extends Owned {

    private String number;
    private long typeId;
    private Long memberId;

    /** None of a card that was produced before there were batches. */
    private Long batchId;

    /** Where it lies; none is headquarters. */
    private Long storeId;

    @Enumerated(EnumType.STRING)
    private CardStatus status = CardStatus.NOT_ACTIVATED;

    /** The card that this one took over from. */
    private Long replaces;

    private Instant activatedAt;
    private LocalDate expires;

    @Enumerated(EnumType.STRING)
    private PinMode pinMode;

    private String pinMac;
    private int pinTries;

    protected Card() {}

    /** A produced card; the MAC of its first PIN where it has one. */
    Card(String number, long typeId, PinMode pinMode, Optional<String> pinMac) {
        if ((pinMode == PinMode.NONE) == pinMac.isPresent()) {
            throw new IllegalArgumentException("a card has a PIN exactly when its mode says so");
        }
        this.number = number;
        this.typeId = typeId;
        this.pinMode = pinMode;
        this.pinMac = pinMac.orElse(null);
    }

    /** One that lies nowhere in particular belongs to the store that activates it. */
    void activate(long member, Instant now, Optional<LocalDate> lastDay, Optional<Long> store) {
        move(CardMove.ACTIVATE);
        if (storeId == null) {
            storeId = store.orElse(null);
        }
        memberId = member;
        activatedAt = now;
        expires = lastDay.orElse(null);
    }

    void takeOverFrom(long other) {
        replaces = other;
    }

    /** Refuses: card-move-forbidden, naming both states. */
    void move(CardMove move) {
        status = CardRefusals.after(status, move);
    }

    long type() {
        return typeId;
    }

    Optional<Long> batch() {
        return Optional.ofNullable(batchId);
    }

    String number() {
        return number;
    }

    CardStatus status() {
        return status;
    }

    Optional<Long> member() {
        return Optional.ofNullable(memberId);
    }

    Optional<LocalDate> expires() {
        return Optional.ofNullable(expires);
    }

    boolean hasPin() {
        return pinMode != PinMode.NONE;
    }

    boolean isPinLocked(int limit) {
        return pinTries >= limit;
    }

    /** Whether what is kept of the PIN is what the test looks for. */
    boolean hasPin(Predicate<String> test) {
        return test.test(pinMac);
    }

    /** Counts a wrong PIN and returns how many tries are left. */
    int countWrongPin(int limit) {
        pinTries++;
        return Math.max(0, limit - pinTries);
    }

    void forgetWrongPins() {
        pinTries = 0;
    }

    /** Another PIN, with which the tries start afresh. */
    void changePin(String mac) {
        if (!hasPin()) {
            pinMode = PinMode.FIXED;
        }
        pinMac = mac;
        pinTries = 0;
    }
}
