package org.counterfoil.server.value;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.counterfoil.server.ledger.InlineLedger;
import org.counterfoil.server.ledger.PostingOutcome;
import org.counterfoil.server.ledger.PostingRequest;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.value.recipe.MigrationRecipe;
import org.counterfoil.server.value.recipe.MigrationUndoRecipe;
import org.counterfoil.server.value.recipe.Recipe;
import org.counterfoil.server.value.recipe.Site;
import org.counterfoil.server.value.transaction.TransactionBody;
import org.springframework.stereotype.Component;

/**
 * Posts what members bring with them from an earlier system, on the caller's transaction, many in one. The request's
 * key is derived from the member: nobody is brought in twice.
 */
@Component
public class Migrations {

    private final InlineLedger ledger;
    private final Sites sites;
    private final Places places;
    private final Clock clock;

    Migrations(InlineLedger ledger, Sites sites, Places places, Clock clock) {
        this.ledger = ledger;
        this.sites = sites;
        this.places = places;
        this.clock = clock;
    }

    /**
     * One member in the words of the transaction.
     *
     * @param card   its number; empty where the member has none
     * @param store  id of the store in whose books it stands
     * @param remark where it came from
     */
    public record Spoken(String name, String card, String level, long store, String remark) {}

    /** What a member owns at the beginning. */
    public record Opening(MigrationRecipe recipe, Spoken words) {}

    /** What is taken back of it. */
    public record Undone(MigrationUndoRecipe recipe, Spoken words) {}

    /** Returns the transactions' ids. Refuses: store-closed, busy; the caller's transaction must not commit then. */
    public List<Long> post(List<Opening> openings, Caller caller) {
        var making = new Making(caller);
        return posted(openings.stream().map(one -> making.request("migration of member " + one.recipe().owner(),
                one.recipe(), one.words())).toList());
    }

    /** Refuses: what its mirror would; the caller's transaction must not commit then. */
    public void takeBack(List<Undone> undone, Caller caller) {
        var making = new Making(caller);
        posted(undone.stream().map(one -> making.request("migration taken back of member " + one.recipe().owner(),
                one.recipe(), one.words())).toList());
    }

    private List<Long> posted(List<PostingRequest> requests) {
        return requests.isEmpty()
                ? List.of()
                : ledger.post(requests).stream().map(PostingOutcome::orThrow).map(posted -> posted.id()).toList();
    }

    /** Requests of one caller; stores are read once. */
    private final class Making {

        private final Caller caller;
        private final Map<Long, Site> known = new HashMap<>();

        Making(Caller caller) {
            this.caller = caller;
        }

        PostingRequest request(String name, Recipe recipe, Spoken words) {
            var site = known.computeIfAbsent(words.store(), this::site);
            var party = new TransactionBody.Party(recipe.member().orElseThrow(), words.card(), words.name());
            var body = sites.body(caller, site, new Wording(List.of(party), words.level(), List.of(), List.of(), 0,
                    words.remark(), Optional.empty(), Optional.empty()));
            var bytes = name.getBytes(StandardCharsets.UTF_8);
            return new PostingRequest(UUID.nameUUIDFromBytes((caller.merchant() + ": " + name)
                    .getBytes(StandardCharsets.UTF_8)), bytes, recipe.header(site, words.remark(), body),
                    recipe.steps(site), Optional.empty());
        }

        private Site site(long store) {
            return new Site(caller.merchant(), store, caller.terminal().id(), caller.operator().id(),
                    places.businessDate(), clock.instant(), store, store);
        }
    }
}
