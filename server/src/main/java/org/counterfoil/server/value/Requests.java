package org.counterfoil.server.value;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.server.ledger.PostingRequest;
import org.counterfoil.server.ledger.TerminalSequence;
import org.counterfoil.server.value.recipe.RefusalRecipe;
import org.springframework.stereotype.Component;

/** Makes of commands what the ledger is asked. */
@Component
class Requests {

    private final RequestDigest digests;
    private final Sites sites;

    Requests(RequestDigest digests, Sites sites) {
        this.digests = digests;
        this.sites = sites;
    }

    /** Of all that the command says. */
    byte[] digest(Ask ask) {
        return digests.of(ask);
    }

    /** Under the command's own key. */
    PostingRequest first(Ask ask, byte[] digest, Prepared prepared) {
        var sequence = new TerminalSequence(ask.caller().terminal().id(), ask.key().epoch(), ask.key().sequence());
        return request(ask, ask.key().uuid(), digest, prepared, Optional.of(sequence));
    }

    /** The first under the command's own key, those that follow under keys derived from it. */
    List<PostingRequest> all(Ask ask, byte[] digest, List<Prepared> prepared) {
        var requests = new ArrayList<PostingRequest>();
        for (var place = 0; place < prepared.size(); place++) {
            requests.add(at(ask, digest, prepared.get(place), place));
        }
        return requests;
    }

    /** The one at a place: the first has place 0. */
    PostingRequest at(Ask ask, byte[] digest, Prepared prepared, int place) {
        return place == 0
                ? first(ask, digest, prepared)
                : request(ask, following(ask, place), digest, prepared, Optional.empty());
    }

    /** The key of the transaction at this place of the command. */
    static UUID placed(Ask ask, int place) {
        return place == 0 ? ask.key().uuid() : following(ask, place);
    }

    /** The key of the transaction at this place after the first one of the same command. */
    static UUID following(Ask ask, int place) {
        return UUID.nameUUIDFromBytes((ask.key().uuid() + ":" + place).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Keeps the refusal as the command's answer. BUSY says that nothing was looked at, and an approval that is missing
     * or not good that the same command may come again with another: both are thrown on.
     */
    static Prepared kept(RefusedException refused) {
        if (isPassing(refused.refusal().code())) {
            throw refused;
        }
        return new Prepared(new RefusalRecipe(refused.refusal()), Wording.of(""));
    }

    /** Locked is an approver's account, or the terminal for approvers: nobody else signs in within a command. */
    private static boolean isPassing(RefusalCode code) {
        return code.kind() == RefusalCode.Kind.BUSY || code.asksForApproval() || code == RefusalCode.SIGN_IN_LOCKED;
    }

    private PostingRequest request(Ask ask, UUID uuid, byte[] digest, Prepared prepared,
            Optional<TerminalSequence> sequence) {
        var site = prepared.recipe().at(sites.site(ask));
        var body = sites.body(ask.caller(), site, prepared.wording());
        var header = prepared.recipe().header(site, prepared.wording().remark(), body);
        return new PostingRequest(uuid, digest, header, prepared.recipe().steps(site), sequence);
    }
}
