package org.counterfoil.server.member;

import org.counterfoil.common.member.BirthdayCalendar;
import org.counterfoil.common.member.MemberDetails;
import org.counterfoil.common.member.MemberEvent;
import org.counterfoil.common.member.MemberExtras;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading one member; to a store nobody is there but its own. All refuse: member-unknown. */
@Component
public class MemberQueries {

    private final MemberSight sight;
    private final LevelRepository levels;
    private final Places places;
    private final MemberHistory history;
    private final OperatorLog log;
    private final MerchantSql sql;

    MemberQueries(MemberSight sight, LevelRepository levels, Places places, MemberHistory history, OperatorLog log,
            MerchantSql sql) {
        this.sight = sight;
        this.levels = levels;
        this.places = places;
        this.history = history;
        this.log = log;
        this.sql = sql;
    }

    /** With the middle of numbers hidden. */
    @Transactional(readOnly = true)
    public MemberDetails details(long id, Caller caller) {
        return shown(sight.seen(caller, id), false);
    }

    /** Whole, and a line in the operator log says who looked. */
    @Transactional
    public MemberDetails whole(long id, Caller caller) {
        var member = sight.seen(caller, id);
        log.record(caller, new OperatorLog.Entry(Enrolment.MODULE, "view-member", member.number(), "", ""));
        return shown(member, true);
    }

    /** Whole, for who has seen to it already that this may be. */
    @Transactional(readOnly = true)
    public MemberDetails whole(long id) {
        return shown(sight.any(id), true);
    }

    /** The lines of a member's history. */
    @Transactional(readOnly = true)
    public PageOf<MemberEvent> history(long id, PageWanted page, Caller caller) {
        sight.demand(caller, id);
        return history.of(id, page);
    }

    private boolean hasPhoto(long member) {
        return sql.sql("select count(*) from member_photo where merchant_id = :merchant and member_id = :member")
                .param("member", member).query(Long.class).single() > 0;
    }

    private MemberDetails shown(Member member, boolean whole) {
        var identity = member.identity();
        var contact = member.contact();
        return new MemberDetails(member.id(), member.version(), member.number(),
                member.statusOn(places.businessDate()), levels.findById(member.level()).orElseThrow().view(),
                places.store(member.store()).name(), member.joinedOn(), member.validUntil(), identity,
                identity.birthday().filter(_ -> identity.calendar() == BirthdayCalendar.LUNAR).map(LunarCalendar::of),
                whole ? contact : Masked.contact(contact), whole, member.preferences(), member.privileges(),
                new MemberExtras(hasPhoto(member.id()), member.own(), member.isErased(), member.eraseOn(),
                        member.externalNumber().orElse("")));
    }
}
