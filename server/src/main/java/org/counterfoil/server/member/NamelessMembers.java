package org.counterfoil.server.member;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.member.standing.StandingRows;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.database.EntityIds;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Members of whom nothing is known yet, by the hundred: the owners of what lies on bearer cards, and of cards that were
 * sold before anybody registered.
 */
@Component
public class NamelessMembers {

    private final LevelRepository levels;
    private final MemberNumbers numbers;
    private final EntityIds ids;
    private final MemberHistory history;
    private final Places places;
    private final MerchantSql sql;
    private final StandingRows standings;

    NamelessMembers(LevelRepository levels, MemberNumbers numbers, EntityIds ids, MemberHistory history,
            Places places, MerchantSql sql, StandingRows standings) {
        this.levels = levels;
        this.numbers = numbers;
        this.ids = ids;
        this.history = history;
        this.places = places;
        this.sql = sql;
        this.standings = standings;
    }

    /**
     * What they have in common.
     *
     * @param level       the level's code
     * @param store       id of where they are enrolled
     * @param salesPerson staff number of who sold the cards; empty for nobody
     */
    public record Terms(String level, long store, String salesPerson) {}

    /** To be called before the transaction that enrols them. */
    @Transactional(propagation = Propagation.NEVER)
    public void prepare() {
        numbers.ready();
    }

    /**
     * Enrols so many under the next numbers; nobody else is enrolled until the transaction ends.
     *
     * <p>Refuses: level-unknown.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<MemberFacts> enrol(Caller caller, int count, Terms terms) {
        var level = levels.findByCode(terms.level())
                .orElseThrow(() -> Refusal.of(RefusalCode.LEVEL_UNKNOWN, "level", terms.level()).thrown());
        var fresh = numbers.next(count);
        var taken = List.of(ids.next(count));
        sql.sql("""
                insert into member (id, merchant_id, version, number, name, sort_key, phone, sex, status, level_id,
                    store_id, joined_on, remark, sales_person)
                select n.id, :merchant, 0, n.number, '', '', '', 'UNKNOWN', 'NORMAL', :level, :store, :today, '',
                    :seller
                from unnest(cast(:ids as bigint array), cast(:numbers as varchar array)) as n(id, number)""")
                .param("level", level.id()).param("store", terms.store()).param("today", places.businessDate())
                .param("seller", terms.salesPerson()).param("ids", taken.toArray(Long[]::new))
                .param("numbers", fresh.toArray(String[]::new)).update();
        standings.addMissing(taken);
        history.record(caller, taken, Collections.nCopies(count,
                MemberHistory.Entry.of(MemberEventKind.ENROLLED, "", terms.level(), "")));
        var view = level.view();
        var members = new ArrayList<MemberFacts>(count);
        for (var place = 0; place < count; place++) {
            members.add(new MemberFacts(taken.get(place), fresh.get(place), "", MemberStatus.NORMAL, view,
                    terms.store(), Optional.empty()));
        }
        return members;
    }
}
