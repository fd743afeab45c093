package org.counterfoil.server.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.card.MemberFilter;
import org.counterfoil.common.card.MemberRow;
import org.counterfoil.common.member.LevelView;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.server.member.Masked;
import org.counterfoil.server.member.MemberBalances;
import org.counterfoil.server.member.MemberFacts;
import org.counterfoil.server.member.MemberSight;
import org.counterfoil.server.member.MemberTexts;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.list.KeysetPages;
import org.counterfoil.server.shared.list.Like;
import org.counterfoil.server.shared.list.ListOrders;
import org.counterfoil.server.shared.list.ListSource;
import org.counterfoil.server.shared.list.SortKey;
import org.counterfoil.server.shared.list.SortType;
import org.counterfoil.server.shared.list.Within;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of members. What each of them owns, and which card is shown, is read for the rows of a page alone. A filter
 * of cards is a condition on the member's id, so that the database begins at whichever index leaves the least.
 */
@Component
class MemberListQueries {

    static final ListOrders ORDERS = ListOrders.of(SortKey.of("number", "m.number", SortType.TEXT),
            SortKey.of("name", "m.sort_key", SortType.TEXT));

    private static final String COLUMNS = """
            m.id as member_id, m.number, m.name, m.phone, m.status, m.joined_on, m.valid_until,
                s.name as store_name, l.code, l.name as level_name, l.rank, l.discount_percent, l.points_percent""";
    private static final String ROWS = """
            from member m
              join member_level l on l.id = m.level_id
              join store s on s.id = m.store_id
             where m.merchant_id = :merchant and not m.withdrawn""";
    private static final String OF_CARD = "m.id in (select c.member_id from card c where c.merchant_id = :merchant";

    private final KeysetPages pages;
    private final CardsOfMembers cards;
    private final MemberBalances balances;
    private final Places places;

    MemberListQueries(KeysetPages pages, CardsOfMembers cards, MemberBalances balances, Places places) {
        this.pages = pages;
        this.cards = cards;
        this.balances = balances;
        this.places = places;
    }

    /** A member before cards and balances are known. */
    private record Bare(long id, String number, String name, LevelView level, String phone, MemberStatus status,
            LocalDate joinedOn, String store, Optional<LocalDate> validUntil) {

        MemberRow with(Optional<CardsOfMembers.Shown> card, MemberBalances.Held held, MemberStatus today,
                boolean whole) {
            return new MemberRow(id, number, name, level, whole ? phone : Masked.phone(phone), today,
                    card.map(CardsOfMembers.Shown::number), card.map(CardsOfMembers.Shown::status), joinedOn, store,
                    validUntil, held.principal(), held.bonus(), held.points());
        }
    }

    /** See {@link org.counterfoil.common.card.MemberListApi#list}; phones have their middle hidden. */
    @Transactional(readOnly = true)
    public PageOf<MemberRow> list(MemberFilter filter, Caller caller) {
        return list(filter, caller, false);
    }

    /** The same for a file, in which phones are whole for those who may see them so. */
    @Transactional(readOnly = true)
    public PageOf<MemberRow> forFile(MemberFilter filter, Caller caller) {
        return list(filter, caller, caller.may(Permission.MEMBER_PRIVACY, Access.READ));
    }

    private PageOf<MemberRow> list(MemberFilter filter, Caller caller, boolean whole) {
        var today = places.businessDate();
        var page = pages.page(found(filter, caller, today), ORDERS, filter.page(), MemberListQueries::bare);
        var ids = page.rows().stream().map(Bare::id).toList();
        var shown = cards.shown(ids, filter.cardStatuses());
        var held = balances.of(ids);
        return page.map(bare -> bare.with(Optional.ofNullable(shown.get(bare.id())), held.get(bare.id()),
                MemberFacts.on(bare.status(), bare.validUntil(), today), whole));
    }

    @Transactional(readOnly = true)
    public int count(MemberFilter filter, Caller caller) {
        return pages.count(found(filter, caller, places.businessDate()));
    }

    private ListSource found(MemberFilter filter, Caller caller, LocalDate today) {
        return pages.find(source(filter, MemberSight.storeOf(caller), today), MemberTexts.BEGINNINGS, filter.text());
    }

    /** All that is asked for but the text; of one store alone where that is all that is seen. */
    static ListSource source(MemberFilter filter, Optional<Long> own, LocalDate today) {
        var card = filter.card().replaceAll("\\s", "");
        var narrowed = ListSource.of("m.id", COLUMNS, ROWS)
                .and("m.store_id = :own", "own", own)
                .inIds("m.store_id", "stores", filter.stores())
                .and(OF_CARD + " and c.number like :card)", "card",
                        Optional.of(Like.plain(card) + "%").filter(_ -> !card.isEmpty()))
                .and("m.level_id in (select v.id from member_level v where v.merchant_id = :merchant"
                        + " and v.code in (:levels))", "levels",
                        Optional.of(List.copyOf(filter.levels())).filter(levels -> !levels.isEmpty()))
                .and("m.id in (select g.member_id from member_tag g where g.merchant_id = :merchant"
                        + " and g.tag in (:tags))", "tags",
                        Optional.of(List.copyOf(filter.tags())).filter(tags -> !tags.isEmpty()));
        return new Within("registered", filter.registered()).dates(
                states(OwnConditions.of(narrowed, filter.own()), filter, today), "m.joined_on");
    }

    /**
     * Past the last day a member counts as expired, whether or not that was written down. Who was merged is seen only
     * by those who look for that.
     */
    private static ListSource states(ListSource source, MemberFilter filter, LocalDate today) {
        var cards = filter.cardStatuses().isEmpty()
                ? source
                : source.and(OF_CARD + " and c.status in (:cardStates))", "cardStates",
                        filter.cardStatuses().stream().map(Enum::name).toList());
        if (filter.statuses().isEmpty()) {
            return filter.text().isBlank() ? cards.and("m.merged_into is null") : cards;
        }
        var kept = filter.statuses().stream().map(state -> switch (state) {
            case NORMAL -> "m.status = 'NORMAL' and (m.valid_until is null or m.valid_until >= :today)";
            case EXPIRED -> "m.status = 'EXPIRED' or m.status = 'NORMAL' and m.valid_until < :today";
            case LOCKED -> "m.status = 'LOCKED'";
            case CANCELLED -> "m.status = 'CANCELLED'";
            case MERGED -> "m.status = 'MERGED'";
        }).sorted().toList();
        return cards.and("(" + String.join(" or ", kept) + ")").with("today", today);
    }

    private static Bare bare(ResultSet row, int place) throws SQLException {
        var level = new LevelView(row.getString("code"), row.getString("level_name"), row.getInt("rank"),
                row.getInt("discount_percent"), row.getInt("points_percent"));
        return new Bare(row.getLong("member_id"), row.getString("number"), row.getString("name"), level,
                row.getString("phone"), MemberStatus.valueOf(row.getString("status")),
                row.getObject("joined_on", LocalDate.class), row.getString("store_name"),
                Optional.ofNullable(row.getObject("valid_until", LocalDate.class)));
    }
}
