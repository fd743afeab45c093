package org.counterfoil.server.issuing;

import org.counterfoil.common.issuing.IssuingWords;
import org.counterfoil.common.issuing.RangeWords;
import org.counterfoil.server.member.FirstProfiles;
import org.counterfoil.server.member.Members;
import org.counterfoil.server.organisation.StoreChoice;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a form for somebody new is made of. */
@Component
class IssuingWordsQuery {

    private final StoreChoice stores;
    private final Members members;
    private final FirstProfiles profiles;
    private final LegalLimits law;

    IssuingWordsQuery(StoreChoice stores, Members members, FirstProfiles profiles, LegalLimits law) {
        this.stores = stores;
        this.members = members;
        this.profiles = profiles;
        this.law = law;
    }

    @Transactional(readOnly = true)
    public IssuingWords words(Caller caller) {
        var places = stores.of(caller).stream().limit(RangeWords.MOST)
                .map(store -> new RangeWords.Place(store.id(), store.code(), store.name())).toList();
        return new IssuingWords(places, caller.store(), members.levels(), profiles.asked(), law.holds());
    }
}
