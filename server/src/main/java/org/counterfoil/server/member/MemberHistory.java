package org.counterfoil.server.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

import org.counterfoil.common.member.MemberEvent;
import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.database.EntityIds;
import org.counterfoil.server.shared.list.KeysetPages;
import org.counterfoil.server.shared.list.ListOrders;
import org.counterfoil.server.shared.list.ListSource;
import org.counterfoil.server.shared.list.SortKey;
import org.counterfoil.server.shared.list.SortType;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happened to members and to their cards: append-only. */
@Component
public class MemberHistory {

    private static final ListOrders ORDERS = ListOrders.of(SortKey.of("time", "e.at", SortType.MOMENT));

    private static final String COLUMNS = """
            e.id as event_id, e.kind, e.card, e.value_before, e.value_after, e.at, e.remark, p.real_name,
                s.name as store_name, t.number as terminal_number""";
    private static final String ROWS = """
            from member_event e
              join employee p on p.id = e.employee_id
              join store s on s.id = e.store_id
              join terminal t on t.id = e.terminal_id
             where e.merchant_id = :merchant""";

    private final MemberEventRepository lines;
    private final KeysetPages pages;
    private final MerchantSql sql;
    private final EntityIds ids;
    private final Clock clock;

    MemberHistory(MemberEventRepository lines, KeysetPages pages, MerchantSql sql, EntityIds ids, Clock clock) {
        this.lines = lines;
        this.pages = pages;
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What happened.
     *
     * @param card   number of the card that it happened to; empty for the member as such
     * @param before a state, a number, or the fields that differ; never a whole phone or document number
     */
    public record Entry(MemberEventKind kind, String card, String before, String after, String remark) {

        /** Of the member as such. */
        static Entry of(MemberEventKind kind, String before, String after, String remark) {
            return new Entry(kind, "", before, after, remark);
        }
    }

    /** Adds a line; it stands or falls with the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Caller caller, long member, Entry entry) {
        lines.save(new MemberEventLine(member, entry, clock.instant(), caller));
    }

    /** Adds a line for each of many members, in their order. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Caller caller, List<Long> members, List<Entry> entries) {
        if (members.isEmpty()) {
            return;
        }
        sql.sql("""
                insert into member_event (id, merchant_id, version, member_id, kind, card, value_before, value_after,
                    at, employee_id, store_id, terminal_id, remark)
                select n.id, :merchant, 0, n.member, n.kind, n.card, n.before, n.after, :now, :employee, :store,
                    :terminal, n.remark
                from unnest(cast(:ids as bigint array), cast(:members as bigint array), cast(:kinds as varchar array),
                    cast(:cards as varchar array), cast(:befores as varchar array), cast(:afters as varchar array),
                    cast(:remarks as varchar array)) as n(id, member, kind, card, before, after, remark)""")
                .param("ids", ids.next(members.size())).param("members", members.toArray(Long[]::new))
                .param("kinds", texts(entries, entry -> entry.kind().name()))
                .param("cards", texts(entries, Entry::card)).param("befores", texts(entries, Entry::before))
                .param("afters", texts(entries, Entry::after)).param("remarks", texts(entries, Entry::remark))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("employee", caller.operator().id())
                .param("store", caller.store()).param("terminal", caller.terminal().id()).update();
    }

    private static String[] texts(List<Entry> entries, Function<Entry, String> text) {
        return entries.stream().map(text).toArray(String[]::new);
    }

    @Transactional(readOnly = true)
    public PageOf<MemberEvent> of(long member, PageWanted page) {
        return pages.page(ListSource.of("e.id", COLUMNS, ROWS).and("e.member_id = :member", "member", member), ORDERS,
                page, MemberHistory::event);
    }

    private static MemberEvent event(ResultSet row, int place) throws SQLException {
        return new MemberEvent(row.getLong("event_id"), MemberEventKind.valueOf(row.getString("kind")),
                row.getString("card"), row.getString("value_before"), row.getString("value_after"),
                row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("real_name"),
                row.getString("store_name"), row.getString("terminal_number"), row.getString("remark"));
    }
}
