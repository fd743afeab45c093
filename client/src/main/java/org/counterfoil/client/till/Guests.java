package org.counterfoil.client.till;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.ui.Latest;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.till.find.FindMemberViewModel;
import org.counterfoil.client.value.DeskSession;
import org.counterfoil.common.card.CardlessApi;
import org.counterfoil.common.card.CardlessMember;
import org.counterfoil.common.card.MemberCard;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/**
 * Finds whoever is named at a sale: by card, phone, member number, or a code that no product has. Whoever is known
 * without a card is told as such, and somebody whose phone nobody has can be made a member.
 */
final class Guests implements AutoCloseable {

    private static final String STRANGER = "till.stranger";

    private final DeskSession session;
    private final SaleViewModel sale;
    private final Latest asked = new Latest();

    Guests(DeskSession session, SaleViewModel sale) {
        this.session = session;
        this.sale = sale;
    }

    /** The last one counts. */
    void find(String query) {
        var token = asked.next();
        sale.inquire(() -> session.cards().find(query), outcome -> {
            if (token.current()) {
                switch (outcome) {
                    case Outcome.Done<MemberCard>(var card) -> {
                        tell(Notice.NONE);
                        sale.attach(card);
                    }
                    case Outcome.Refused<MemberCard>(var refusal) -> unknown(query, refusal);
                    case Outcome<MemberCard> trouble -> tell(Notice.troubleOf(trouble));
                }
            }
        });
    }

    /** A code that no product has may be a card's; every scan counts. */
    void instead(String code, Refusal unknown) {
        sale.inquire(() -> session.cards().find(code), outcome -> {
            if (outcome instanceof Outcome.Done<MemberCard>(var card)) {
                sale.attach(card);
            } else if (outcome instanceof Outcome.Refused<MemberCard>(var refusal)
                    && refusal.code() == RefusalCode.CARD_UNKNOWN) {
                cardless(code, unknown);
            } else {
                tell(new Notice.Refusing(unknown));
            }
        });
    }

    /** The phone whose owner can be made a member, as long as that is told. */
    static Optional<String> stranger(Notice told) {
        return told instanceof Notice.Told(var _, var key, var arguments) && key.equals(STRANGER)
                ? Optional.of(arguments.get("phone").toString())
                : Optional.empty();
    }

    @Override
    public void close() {
        asked.drop();
    }

    private void unknown(String query, Refusal refusal) {
        if (refusal.code() == RefusalCode.CARD_UNKNOWN) {
            cardless(query, refusal);
        } else {
            tell(new Notice.Refusing(refusal));
        }
    }

    private void cardless(String query, Refusal unknown) {
        var phone = query.replace(" ", "");
        if (!FindMemberViewModel.isPhone(phone)) {
            tell(new Notice.Refusing(unknown));
            return;
        }
        sale.inquire(() -> List.copyOf(session.apis().api(CardlessApi.class).find(phone)), outcome -> tell(
                outcome instanceof Outcome.Done<List<CardlessMember>>(var found)
                        ? told(phone, found, unknown)
                        : new Notice.Refusing(unknown)));
    }

    private Notice told(String phone, List<CardlessMember> found, Refusal unknown) {
        if (!found.isEmpty()) {
            var member = found.getFirst().member();
            return Notice.warning("till.cardless", Map.of("name", member.name(), "number", member.number()));
        }
        return session.may(DeskAction.ENROL.permission(), DeskAction.ENROL.access())
                ? Notice.warning(STRANGER, Map.of("phone", phone))
                : new Notice.Refusing(unknown);
    }

    private void tell(Notice notice) {
        sale.tell(sale.current().get().id(), notice);
    }
}
