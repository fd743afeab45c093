package org.counterfoil.client.value;

import java.time.LocalDate;
import java.util.Optional;

import org.counterfoil.common.card.MemberCard;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/** Whether a card that was found may transact; the server decides again. */
public final class UsableCard {

    private UsableCard() {}

    /** Why it may not; empty when it may. */
    public static Optional<Refusal> check(MemberCard card, LocalDate today) {
        return code(card, today).map(Refusal::of);
    }

    private static Optional<RefusalCode> code(MemberCard card, LocalDate today) {
        return switch (card.status()) {
            case NOT_ACTIVATED -> Optional.of(RefusalCode.CARD_NOT_ACTIVATED);
            case LOST -> Optional.of(RefusalCode.CARD_LOST);
            case REPLACED -> Optional.of(RefusalCode.CARD_REPLACED);
            case CANCELLED, SCRAPPED -> Optional.of(RefusalCode.CARD_CANCELLED);
            case ACTIVE -> {
                if (card.expires().filter(last -> last.isBefore(today)).isPresent()) {
                    yield Optional.of(RefusalCode.CARD_EXPIRED);
                }
                yield card.member().status() == MemberStatus.LOCKED
                        ? Optional.of(RefusalCode.MEMBER_LOCKED)
                        : Optional.empty();
            }
        };
    }
}
