package org.counterfoil.server.issuing.range;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.card.FreshCards;

/**
 * How a part of a range is tried: what is known by now of cards that the books refused.
 *
 * @param refused cards that are left out, by number, each for a reason of its own
 * @param end     the first card that was refused for a reason that holds for all that follow, and that reason
 */
record Trial(Map<String, Refusal> refused, Optional<End> end) {

    /** All cards. */
    static final Trial FIRST = new Trial(Map.of(), Optional.empty());

    /** Before which card the part ends, and why. */
    record End(String number, Refusal why) {}

    Trial {
        refused = Map.copyOf(refused);
    }

    /** The same with what the books have refused since. */
    Trial without(Map<String, Refusal> more) {
        var all = new HashMap<>(refused);
        more.forEach((number, refusal) -> {
            if (isOfCard(refusal.code())) {
                all.put(number, refusal);
            }
        });
        var stop = more.entrySet().stream().filter(one -> !isOfCard(one.getValue().code()))
                .map(one -> new End(one.getKey(), one.getValue())).min(Comparator.comparing(End::number));
        return new Trial(all, stop.or(() -> end));
    }

    /** Whether nothing ends it before its time. */
    boolean whole() {
        return end.isEmpty();
    }

    /** Those before the end. Refuses: for what it ends, where there are none. */
    List<FreshCards.Found> among(List<FreshCards.Found> found) {
        var tried = end.map(stop -> found.stream().filter(card -> card.number().compareTo(stop.number()) < 0).toList())
                .orElse(found);
        end.filter(_ -> tried.isEmpty()).ifPresent(stop -> {
            throw stop.why().thrown();
        });
        return tried;
    }

    Optional<Refusal> refusal(FreshCards.Found card) {
        return Optional.ofNullable(refused.get(card.number()));
    }

    /** Whether it says something of one card; else the next one fares no better. */
    private static boolean isOfCard(RefusalCode code) {
        return switch (code) {
            case CARD_LOST, ACCOUNT_BLOCKED, OVER_CARD_LIMIT, CARD_ALREADY_ACTIVE -> true;
            default -> false;
        };
    }
}
