package org.counterfoil.server.value;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.card.TeamPeriod;
import org.counterfoil.common.card.TeamPoints;
import org.counterfoil.common.marketing.TeamRate;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.card.TeamAllowance;
import org.counterfoil.server.card.TeamPart;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.member.MemberFacts;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.value.recipe.Holder;
import org.counterfoil.server.value.recipe.TeamEffect;
import org.springframework.stereotype.Component;

/** What the team of a card means for a sale with it. A main member who may do nothing gets no points either. */
@Component
class TeamDesk {

    private final Accounts accounts;
    private final Places places;

    TeamDesk(Accounts accounts, Places places) {
        this.accounts = accounts;
        this.places = places;
    }

    /** The rate that is added to the others. */
    TeamRate rate(Optional<PresentedCard> card) {
        return card.flatMap(this::part).filter(part -> part.points() == TeamPoints.PERCENT && stands(part))
                .map(part -> new TeamRate(part.team(), (int) part.rate())).orElse(TeamRate.NONE);
    }

    /** The points that the main card gets for a sale that is priced. */
    long points(Optional<PresentedCard> card, PricedBasket basket) {
        return card.flatMap(this::part).filter(this::stands).map(part -> switch (part.points()) {
            case NONE -> 0L;
            case PERCENT -> basket.teamPoints();
            case FIXED -> basket.net() > 0 ? part.rate() : 0;
        }).orElse(0L);
    }

    /** What a sale by another tender does at the main card; empty where the card is in no team. */
    Optional<TeamEffect> ofCashSale(Optional<PresentedCard> card, PricedBasket basket) {
        return card.flatMap(this::part).map(part -> new TeamEffect(main(part), points(card, basket),
                Optional.empty()));
    }

    /**
     * The same where stored value pays: the main member's, for a sub-card with a share in it.
     *
     * <p>Refuses: team-main-locked, team-limit (of one transaction; of periods the ledger knows).
     */
    Optional<TeamEffect> ofSpend(PresentedCard card, PricedBasket basket) {
        return part(card).map(part -> new TeamEffect(main(part), points(Optional.of(card), basket),
                share(part, basket.net())));
    }

    /** Who pays by stored value with this card. */
    long payer(PresentedCard card) {
        return sharing(card).map(part -> part.main().member()).orElse(card.holder().member());
    }

    /** The place of a card that pays from the main member's stored value. */
    Optional<TeamPart> sharing(PresentedCard card) {
        return part(card).filter(part -> part.shared() && part.limit().isPresent());
    }

    /** Why the shared balance would not pay so much; empty where it would, and where the card pays itself. */
    Optional<Refusal> overLimit(PresentedCard card, PricedBasket basket) {
        return sharing(card).flatMap(part -> {
            var used = part.period() == TeamPeriod.TRANSACTION
                    ? 0
                    : accounts.balances(List.of(TeamAllowance.account(part.id(), part.period(),
                            places.businessDate()))).getFirst().balance();
            var most = part.limit().orElseThrow();
            return !stands(part)
                    ? Optional.of(Refusal.of(RefusalCode.TEAM_MAIN_LOCKED, "team", part.team()))
                    : Optional.of(Refusal.of(RefusalCode.TEAM_LIMIT, "max", most).with("balance",
                            used + basket.net())).filter(_ -> used + basket.net() > most);
        });
    }

    private Optional<TeamEffect.Share> share(TeamPart part, long net) {
        if (!part.shared() || part.limit().isEmpty()) {
            return Optional.empty();
        }
        if (!stands(part)) {
            throw Refusal.of(RefusalCode.TEAM_MAIN_LOCKED, "team", part.team()).thrown();
        }
        var most = part.limit().get();
        if (part.period() == TeamPeriod.TRANSACTION) {
            if (net > most) {
                throw Refusal.of(RefusalCode.TEAM_LIMIT, "max", most).with("balance", net).thrown();
            }
            most = Long.MAX_VALUE;
        }
        return Optional.of(new TeamEffect.Share(
                TeamAllowance.account(part.id(), part.period(), places.businessDate()), most));
    }

    private Optional<TeamPart> part(PresentedCard card) {
        return card.card().team();
    }

    private boolean stands(TeamPart part) {
        return MemberFacts.on(part.main().status(), part.main().validUntil(),
                places.businessDate()) == MemberStatus.NORMAL;
    }

    private static Holder main(TeamPart part) {
        return new Holder(part.main().card(), part.main().member());
    }
}
