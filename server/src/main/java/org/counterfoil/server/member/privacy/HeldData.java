package org.counterfoil.server.member.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.counterfoil.common.member.MemberEvent;
import org.counterfoil.common.member.own.OwnValue;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.server.member.MemberBalances;
import org.counterfoil.server.member.MemberHistory;
import org.counterfoil.server.member.MemberQueries;
import org.counterfoil.server.member.PersonalSource;
import org.counterfoil.server.member.noted.MemberNotes;
import org.counterfoil.server.member.own.OwnFields;
import org.springframework.stereotype.Component;

/** Gathers everything that is held of a member, here and in the features above. */
@Component
class HeldData {

    private final MemberQueries members;
    private final MemberBalances balances;
    private final MemberNotes notes;
    private final OwnFields own;
    private final Consents consents;
    private final MemberHistory history;
    private final List<PersonalSource> sources;

    HeldData(MemberQueries members, MemberBalances balances, MemberNotes notes, OwnFields own, Consents consents,
            MemberHistory history, List<PersonalSource> sources) {
        this.members = members;
        this.balances = balances;
        this.notes = notes;
        this.own = own;
        this.consents = consents;
        this.history = history;
        this.sources = List.copyOf(sources);
    }

    /** By the names that stand in the file. */
    Map<String, Object> of(long id) {
        var known = members.whole(id);
        var held = new LinkedHashMap<String, Object>();
        held.put("member", known);
        held.put("ownFields", named(known.extras().own()));
        held.put("noted", notes.of(id));
        held.put("consents", consents.of(id));
        held.put("balances", balances.of(id));
        held.put("history", events(id));
        sources.forEach(source -> held.put(source.name(), source.held(id)));
        return held;
    }

    private Map<String, String> named(List<OwnValue> values) {
        var given = values.stream().collect(Collectors.toMap(OwnValue::field, OwnValue::value));
        var named = new LinkedHashMap<String, String>();
        own.all().stream().filter(field -> given.containsKey(field.id()))
                .forEach(field -> named.put(field.profile().name(), given.get(field.id())));
        return named;
    }

    private List<MemberEvent> events(long id) {
        var events = new ArrayList<MemberEvent>();
        var next = Optional.<String>empty();
        do {
            var page = history.of(id, new PageWanted(Optional.empty(), true, next, PageOf.MAX_ROWS));
            events.addAll(page.rows());
            next = page.next();
        } while (next.isPresent());
        return events;
    }
}
