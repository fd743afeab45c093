package org.counterfoil.server.marketing;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.counterfoil.server.member.Members;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the merchant of the scope. Whatever is set takes effect with the next sale, under a new version. */
@Component
public class RuleBook {

    private final Members members;
    private final RuleShelf shelf;
    /** What was frozen last, to spare reading it again; what is set is read every time. */
    private final ConcurrentMap<Long, MerchantRules> latest = new ConcurrentHashMap<>();

    RuleBook(Members members, RuleShelf shelf) {
        this.members = members;
        this.shelf = shelf;
    }

    /** The rules that hold now, under the version that transactions name. */
    public MerchantRules current() {
        var set = RuleAssembly.of(shelf.terms(), members.levels());
        var known = latest.get(MerchantScope.current());
        if (known != null && same(known, set)) {
            return known;
        }
        var frozen = frozen(set);
        latest.put(MerchantScope.current(), frozen);
        return frozen;
    }

    /** Lays down new terms. */
    @Transactional
    public void lay(PricingTerms terms) {
        shelf.put(terms);
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
