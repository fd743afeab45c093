package org.counterfoil.server.issuing;

import java.time.LocalDate;
import java.util.Optional;

import org.counterfoil.common.card.CardMove;
import org.counterfoil.common.card.CardOperation;
import org.counterfoil.common.issuing.ReplaceCard;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.card.CardLife;
import org.counterfoil.server.card.HeldCard;
import org.counterfoil.server.card.team.Teams;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.value.Ask;
import org.springframework.stereotype.Component;

/** A produced card takes over from another: what the member owns is the member's, and stays where it is. */
@Component
class ReplaceCardHandler {

    private final CardReports reports;
    private final CardLife life;
    private final Teams teams;
    private final Places places;

    ReplaceCardHandler(CardReports reports, CardLife life, Teams teams, Places places) {
        this.reports = reports;
        this.life = life;
        this.teams = teams;
        this.places = places;
    }

    TransactionDetails handle(ReplaceCard command, Caller caller) {
        var fresh = command.fresh().replaceAll("\\s", "");
        var report = new Report(CardOperation.REPLACEMENT, CardMove.REPLACE, command.card(), command.pin(),
                command.identity(), command.remark(), Optional.of(fresh));
        return reports.once(new Ask("replace-card", command.request(), command, caller), report,
                (card, who) -> change(card, command, who));
    }

    private Runnable change(HeldCard card, ReplaceCard command, Caller caller) {
        if (card.number().equals(command.fresh().replaceAll("\\s", ""))) {
            throw Refusal.of(RefusalCode.SAME_CARD, "field", "fresh").thrown();
        }
        var fresh = life.holdFresh(command.fresh());
        return () -> {
            life.replace(caller, card.id());
            life.activate(caller, fresh.id(), card.member().id(), lastDay(card));
            teams.follow(card.id(), fresh.id());
            command.freshPin().ifPresent(pin -> life.choosePin(caller, fresh.id(), pin));
        };
    }

    /** A card whose last day is over is replaced so that what is left can be used again. */
    private Optional<LocalDate> lastDay(HeldCard card) {
        return card.expires().filter(day -> !places.businessDate().isAfter(day));
    }
}
