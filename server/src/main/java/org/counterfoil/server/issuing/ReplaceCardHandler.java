package org.counterfoil.server.issuing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.card.CardMove;
import org.counterfoil.common.card.CardOperation;
import org.counterfoil.common.issuing.ReplaceCard;
import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.card.CardLife;
import org.counterfoil.server.card.CardOffers;
import org.counterfoil.server.card.HeldCard;
import org.counterfoil.server.card.team.Teams;
import org.counterfoil.server.member.MemberHistory;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.text.Entered;
import org.counterfoil.server.value.Ask;
import org.counterfoil.server.value.Prepared;
import org.springframework.stereotype.Component;

/** A produced card takes over from another: what the member owns is the member's, and stays where it is. */
@Component
class ReplaceCardHandler {

    private static final int LONGEST_REMARK = 200;

    private final CardReports reports;
    private final CardLife life;
    private final Teams teams;
    private final Places places;
    private final CardOffers offers;
    private final MemberHistory history;

    ReplaceCardHandler(CardReports reports, CardLife life, Teams teams, Places places, CardOffers offers,
            MemberHistory history) {
        this.reports = reports;
        this.life = life;
        this.teams = teams;
        this.places = places;
        this.offers = offers;
        this.history = history;
    }

    TransactionDetails handle(ReplaceCard command, Caller caller) {
        var fresh = command.fresh().replaceAll("\\s", "");
        var report = new Report(CardOperation.REPLACEMENT, CardMove.REPLACE, command.card(), command.pin(),
                command.identity(), command.remark(), Optional.of(fresh));
        return reports.once(new Ask("replace-card", command.request(), command, caller), report,
                (card, who) -> change(card, command, who));
    }

    private CardReports.Change change(HeldCard card, ReplaceCard command, Caller caller) {
        if (card.number().equals(command.fresh().replaceAll("\\s", ""))) {
            throw Refusal.of(RefusalCode.SAME_CARD, "field", "fresh").thrown();
        }
        var fresh = life.holdFresh(command.fresh());
        var due = offers.of(card.id()).fee();
        demandSettled(due, command, caller);
        var waived = due > 0 && command.waived();
        return new CardReports.Change(() -> {
            life.replace(caller, card.id(), fresh.id());
            life.activate(caller, fresh.id(), card.member().id(), lastDay(card));
            teams.follow(card.id(), fresh.id());
            command.freshPin().ifPresent(pin -> life.choosePin(caller, fresh.id(), pin));
            if (waived) {
                history.record(caller, card.member().id(), new MemberHistory.Entry(MemberEventKind.CARD_FEE_WAIVED,
                        card.number(), Long.toString(due), "", command.remark()));
            }
        }, shown -> due == 0 || waived
                ? List.of()
                : List.of(Prepared.cardFee(due, command.fee().orElseThrow(), shown, command.remark())));
    }

    /**
     * That something pays the fee, or that who lets it go may and says why.
     *
     * <p>Refuses: fee-due, naming the amount; not-permitted; field-missing (remark).
     */
    private static void demandSettled(long due, ReplaceCard command, Caller caller) {
        if (due == 0) {
            return;
        }
        if (command.waived()) {
            caller.demand(Permission.CARD_FEE_WAIVER, Access.WRITE);
            Entered.needed("remark", command.remark(), LONGEST_REMARK);
        } else if (command.fee().isEmpty()) {
            throw Refusal.of(RefusalCode.FEE_DUE, "amount", due).with("field", "fee").thrown();
        }
    }

    /** A card whose last day is over is replaced so that what is left can be used again. */
    private Optional<LocalDate> lastDay(HeldCard card) {
        return card.expires().filter(day -> !places.businessDate().isAfter(day));
    }
}
