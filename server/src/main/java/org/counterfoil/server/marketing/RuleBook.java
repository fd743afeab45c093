package org.counterfoil.server.marketing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.counterfoil.common.member.LevelView;
import org.counterfoil.server.member.Members;
import org.counterfoil.server.shared.tenant.MerchantGathering;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the merchant of the scope. Whatever is set takes effect with the next sale, under a new version. */
@Component
public class RuleBook {

    /** A merchant has one set of rules to ask for. */
    private static final String NOW = "now";

    private final Members members;
    private final RuleShelf shelf;
    private final MerchantGathering<String, Laid> laid = new MerchantGathering<>(this::read);
    /** What was frozen last, to spare putting it together again; what is laid down is read every time. */
    private final ConcurrentMap<Long, Known> latest = new ConcurrentHashMap<>();

    RuleBook(Members members, RuleShelf shelf) {
        this.members = members;
        this.shelf = shelf;
    }

    /** What a merchant has laid down: its terms as they are stored, and its levels. */
    private record Laid(Optional<String> terms, List<LevelView> levels) {}

    private record Known(Laid laid, MerchantRules rules) {}

    /** The rules that hold now, under the version that transactions name. */
    public MerchantRules current() {
        var laid = this.laid.find(NOW).orElseThrow();
        var known = latest.get(MerchantScope.current());
        if (known != null && known.laid().equals(laid)) {
            return known.rules();
        }
        var frozen = frozen(RuleAssembly.of(shelf.read(laid.terms()), laid.levels()));
        latest.put(MerchantScope.current(), new Known(laid, frozen));
        return frozen;
    }

    /** Lays down new terms. */
    @Transactional
    public void lay(PricingTerms terms) {
        shelf.put(terms);
    }

    private Map<String, Laid> read(Set<String> now) {
        var read = new Laid(shelf.terms(), members.levels());
        return now.stream().collect(Collectors.toMap(Function.identity(), _ -> read));
    }

    private MerchantRules frozen(MerchantRules set) {
        var last = shelf.last();
        if (last.isPresent() && same(last.get(), set)) {
            return last.get();
        }
        var next = set.at(last.map(rules -> rules.rules().version()).orElse(0) + 1);
        try {
            shelf.freeze(next);
            return next;
        } catch (DuplicateKeyException anotherServerWasFirst) {
            return frozen(set);
        }
    }

    private static boolean same(MerchantRules frozen, MerchantRules set) {
        return frozen.equals(set.at(frozen.rules().version()));
    }
}
