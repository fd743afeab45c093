package org.counterfoil.server.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.reminder.AbsencePeriod;
import org.counterfoil.common.reminder.ReminderFilter;
import org.counterfoil.server.member.Birthdays;
import org.counterfoil.server.shared.list.ListOrders;
import org.counterfoil.server.shared.list.ListSource;
import org.counterfoil.server.shared.list.SortKey;
import org.counterfoil.server.shared.list.SortType;

/**
 * Where the members of each kind of reminder are read: each kind begins at an index over what it is about, so that what
 * is read grows with those who are found and not with all members.
 */
final class Sources {

    private static final String COLUMNS = """
            m.id as member_id, m.number, m.name, m.phone, m.status, m.valid_until, o.name as store_name,
                l.code, l.name as level_name, l.rank, l.discount_percent, l.points_percent""";
    private static final String NO_DAY = "cast(null as date)";
    private static final String NO_KEY = "cast(null as integer)";
    private static final String NO_CARD = "cast(null as varchar(32))";
    private static final String MEMBER = """
             join member_level l on l.id = m.level_id
             join store o on o.id = m.store_id
            where m.merchant_id = :merchant""";
    private static final String STANDING = """
            from member_standing s
              join member m on m.id = s.member_id
            """ + MEMBER + " and s.merchant_id = :merchant";
    private static final String USABLE = "m.status = 'NORMAL' and (m.valid_until is null or m.valid_until >= :today)";

    private Sources() {}

    /** Rows of a kind, the column of their stores, and the order that they are read in. */
    record Source(ListSource rows, ListOrders orders) {}

    /** All of the filter but its text; of one store alone where that is all that is seen. */
    static Source of(Asked asked, ReminderFilter filter, Optional<Long> own) {
        return switch (asked.kind()) {
            case BIRTHDAY -> narrowed(usable(birthdays(asked), asked), "m", filter, own, by("w.kept", SortType.DATE));
            case MEMBER_ENDING -> narrowed(ending(asked), "m", filter, own, by("m.valid_until", SortType.DATE));
            case CARD_ENDING -> narrowed(usable(cards(asked), asked), "m", filter, own,
                    by("c.expires", SortType.DATE));
            case BALANCE_LOW -> narrowed(usable(low(asked), asked), "s", filter, own, by("s.money", SortType.WHOLE));
            case NOT_SEEN -> narrowed(unseen(asked), "s", filter, own, by("s.seen", SortType.DATE));
            case EXPIRING -> narrowed(usable(expiring(asked), asked), "s", filter, own, by("s.ends", SortType.DATE));
        };
    }

    private static ListSource source(String id, String day, String birthday, String card, String rows) {
        return ListSource.of(id, "%s as row_id, %s, %s as kept_on, %s as birthday_key, %s as card_number".formatted(id,
                COLUMNS, day, birthday, card), rows);
    }

    private static ListOrders by(String column, SortType type) {
        return ListOrders.of(SortKey.of("day", column, type));
    }

    private static ListSource birthdays(Asked asked) {
        var kept = Birthdays.kept(asked.today(), asked.until());
        return source("m.id", "w.kept", "m.birthday_key", NO_CARD, """
                from (select * from unnest(cast(:keys as integer array), cast(:kept as date array))
                        as u(birthday_key, kept)) w
                  join member m on m.birthday_key = w.birthday_key
                """ + MEMBER).with("keys", kept.keySet().toArray(Integer[]::new))
                .with("kept", kept.values().stream().map(LocalDate::toString).toArray(String[]::new));
    }

    private static ListSource ending(Asked asked) {
        return source("m.id", "m.valid_until", NO_KEY, NO_CARD, "from member m\n" + MEMBER)
                .and("m.status = 'NORMAL' and m.valid_until >= :today and m.valid_until <= :until")
                .with("today", asked.today()).with("until", asked.until());
    }

    private static ListSource cards(Asked asked) {
        return source("c.id", "c.expires", NO_KEY, "c.number", """
                from card c
                  join member m on m.id = c.member_id
                """ + MEMBER)
                .and("c.merchant_id = :merchant and c.status = 'ACTIVE'")
                .and("c.expires >= :today and c.expires <= :until")
                .with("until", asked.until());
    }

    private static ListSource low(Asked asked) {
        return source("m.id", NO_DAY, NO_KEY, NO_CARD, STANDING).and("s.money < :below", "below", asked.measure());
    }

    private static ListSource unseen(Asked asked) {
        var source = source("m.id", NO_DAY, NO_KEY, NO_CARD, STANDING).and("m.status not in ('CANCELLED', 'MERGED')")
                .and("s.seen <= :seenBy", "seenBy", asked.seenBy())
                .and("s.seen >= :seenSince", "seenSince", asked.seenSince());
        return asked.period().map(period -> source.and(period == AbsencePeriod.NEVER ? "not s.visited" : "s.visited"))
                .orElse(source);
    }

    private static ListSource expiring(Asked asked) {
        return source("m.id", "s.ends", NO_KEY, NO_CARD, STANDING)
                .and("s.ends >= :today and s.ends <= :until").with("until", asked.until());
    }

    private static ListSource usable(ListSource source, Asked asked) {
        return source.and(USABLE, "today", asked.today());
    }

    /** Both aliases have the store: which one is named decides which index is of use. */
    private static Source narrowed(ListSource source, String alias, ReminderFilter filter, Optional<Long> own,
            ListOrders orders) {
        var store = alias + ".store_id";
        return new Source(source.and(store + " = :own", "own", own).inIds(store, "stores", filter.stores())
                .and("m.level_id in (select v.id from member_level v where v.merchant_id = :merchant"
                        + " and v.code in (:levels))", "levels",
                        Optional.of(List.copyOf(filter.levels())).filter(levels -> !levels.isEmpty())),
                orders);
    }
}
