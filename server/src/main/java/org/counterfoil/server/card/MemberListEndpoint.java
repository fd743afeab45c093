package org.counterfoil.server.card;

import java.util.List;

import org.counterfoil.common.card.CardOfMember;
import org.counterfoil.common.card.MemberFilter;
import org.counterfoil.common.card.MemberListApi;
import org.counterfoil.common.card.MemberRow;
import org.counterfoil.common.member.Balances;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.server.member.MemberBalances;
import org.counterfoil.server.member.MemberSight;
import org.counterfoil.server.shared.CurrentCaller;
import org.counterfoil.common.card.ExportMembers;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.server.shared.export.Exports;
import org.springframework.web.bind.annotation.RestController;

/** The door to members with their cards. */
@RestController
class MemberListEndpoint implements MemberListApi {

    private final CurrentCaller caller;
    private final MemberListQueries list;
    private final CardsOfMembers cards;
    private final MemberBalances balances;
    private final MemberSight sight;
    private final Exports exports;
    private final MemberExport export;

    MemberListEndpoint(CurrentCaller caller, MemberListQueries list, CardsOfMembers cards, MemberBalances balances,
            MemberSight sight, Exports exports, MemberExport export) {
        this.caller = caller;
        this.list = list;
        this.cards = cards;
        this.balances = balances;
        this.sight = sight;
        this.exports = exports;
        this.export = export;
    }

    @Override
    public PageOf<MemberRow> list(MemberFilter filter) {
        return list.list(filter, caller.get());
    }

    @Override
    public int count(MemberFilter filter) {
        return list.count(filter, caller.get());
    }

    @Override
    public List<CardOfMember> cards(long id) {
        sight.demand(caller.get(), id);
        return cards.of(id);
    }

    @Override
    public Balances balances(long id) {
        sight.demand(caller.get(), id);
        return balances.of(id);
    }

    @Override
    public JobRow export(ExportMembers wanted) {
        return exports.begin(export, wanted, caller.get());
    }
}
