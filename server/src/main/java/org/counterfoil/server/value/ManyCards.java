package org.counterfoil.server.value;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.ledger.InlineLedger;
import org.counterfoil.server.ledger.PostingOutcome;
import org.counterfoil.server.ledger.PostingRequest;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.value.recipe.Site;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Posts the same for many cards at once, on the caller's transaction. The keys of what is posted are derived from what
 * it is done for and from the card: no card gets it twice, however often the caller begins anew.
 */
@Component
public class ManyCards {

    private final InlineLedger ledger;
    private final Sites sites;
    private final Places places;
    private final Clock clock;

    ManyCards(InlineLedger ledger, Sites sites, Places places, Clock clock) {
        this.ledger = ledger;
        this.sites = sites;
        this.places = places;
        this.clock = clock;
    }

    /**
     * What it is done for.
     *
     * @param name   nothing else has it, for ever
     * @param digest of all that was asked
     * @param store  id of the store in whose books it stands
     */
    public record Cause(String name, byte[] digest, long store) {}

    /** A card, and its transactions, as many for each. */
    public record One(PresentedCard card, List<Prepared> transactions) {

        public One {
            transactions = List.copyOf(transactions);
        }
    }

    /**
     * Posts, and answers card by card why it could not be done; empty where it was. Unless all are empty the caller's
     * transaction must not commit.
     *
     * <p>Refuses: busy.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Optional<Refusal>> post(Cause cause, List<One> cards, Caller caller) {
        var site = site(cause.store(), caller);
        var requests = new ArrayList<PostingRequest>();
        for (var one : cards) {
            for (var place = 0; place < one.transactions().size(); place++) {
                requests.add(request(cause, one, place, site, caller));
            }
        }
        var outcomes = ledger.post(requests).iterator();
        var answers = new ArrayList<Optional<Refusal>>();
        for (var one : cards) {
            var refused = Optional.<Refusal>empty();
            for (var place = 0; place < one.transactions().size(); place++) {
                var refusal = refusal(outcomes.next());
                refused = refused.or(() -> refusal);
            }
            answers.add(refused);
        }
        return answers;
    }

    /** Whoever holds the cards locked sees what was done to them before; that a key is known then can't be. */
    private static Optional<Refusal> refusal(PostingOutcome outcome) {
        return switch (outcome) {
            case PostingOutcome.Posted(var _, var replayed) -> replayed
                    ? Optional.of(Refusal.of(RefusalCode.CARD_ALREADY_ACTIVE))
                    : Optional.empty();
            case PostingOutcome.Refused(var refusal, var _) -> Optional.of(refusal);
        };
    }

    private PostingRequest request(Cause cause, One one, int place, Site site, Caller caller) {
        var prepared = one.transactions().get(place);
        var body = sites.body(caller, site, prepared.wording());
        return new PostingRequest(key(cause, one, place), cause.digest(),
                prepared.recipe().header(site, prepared.wording().remark(), body), prepared.recipe().steps(site),
                Optional.empty());
    }

    /** Keys of one cause stand beside one another in the order of the cards, so that indexes grow at one place. */
    private static UUID key(Cause cause, One one, int place) {
        var name = UUID.nameUUIDFromBytes((cause.name() + ":" + place).getBytes(StandardCharsets.UTF_8));
        return new UUID(name.getMostSignificantBits(), Long.MIN_VALUE | one.card().holder().card());
    }

    private Site site(long id, Caller caller) {
        var store = places.store(id);
        return new Site(caller.merchant(), store.id(), caller.terminal().id(), caller.operator().id(),
                places.businessDate(), clock.instant(),
                store.rechargeQuotaChecked() ? store.id() : caller.merchant(),
                store.pointsQuotaChecked() ? store.id() : caller.merchant());
    }
}
