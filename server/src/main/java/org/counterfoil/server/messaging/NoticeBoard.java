package org.counterfoil.server.messaging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.messaging.CurrentNotice;
import org.counterfoil.common.messaging.NoticeKind;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.counterfoil.server.staff.Authority;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is shown to somebody today, and what was opened of it. */
@Component
class NoticeBoard {

    private static final int MOST = 50;

    /** To the store that the caller stands in; what the house itself says, to administrators alone. */
    private static final String SHOWN = """
            from notice n left join notice_receipt r on r.notice_id = n.id and r.employee_id = :reader
            where n.merchant_id = :merchant and not n.withdrawn and n.valid_until >= :today and n.valid_from <= :today
                and (n.kind = 'MESSAGE' or :administrator)
                and (n.everywhere or exists (select 1 from notice_store s
                    where s.notice_id = n.id and s.store_id = :store))""";

    private final MerchantSql sql;
    private final Places places;
    private final Clock clock;

    NoticeBoard(MerchantSql sql, Places places, Clock clock) {
        this.sql = sql;
        this.places = places;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<CurrentNotice> current(Caller caller) {
        return shown("select n.id, n.kind, n.title, n.text, n.valid_from, n.licence_until, r.read_at " + SHOWN
                + " order by n.valid_from desc, n.id desc limit " + MOST, caller).query(NoticeBoard::notice).list();
    }

    /** Refuses: notice-unknown for what is not shown to the caller. */
    @Transactional
    public void read(long id, Caller caller) {
        var read = shown("select r.read_at " + SHOWN + " and n.id = :id", caller).param("id", id)
                .query((row, _) -> row.getObject("read_at") != null).optional()
                .orElseThrow(() -> Refusal.of(RefusalCode.NOTICE_UNKNOWN).thrown());
        if (!read) {
            sql.sql("insert into notice_receipt (merchant_id, notice_id, employee_id, read_at)"
                    + " values (:merchant, :id, :reader, :now)").param("id", id)
                    .param("reader", caller.operator().id())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
        }
    }

    private JdbcClient.StatementSpec shown(String statement, Caller caller) {
        return sql.sql(statement).param("reader", caller.operator().id()).param("today", places.businessDate())
                .param("administrator", Authority.isHeadquarters(caller)).param("store", caller.store());
    }

    private static CurrentNotice notice(ResultSet row, int place) throws SQLException {
        return new CurrentNotice(row.getLong("id"), NoticeKind.valueOf(row.getString("kind")), row.getString("title"),
                row.getString("text"), row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("licence_until", LocalDate.class)),
                row.getObject("read_at") != null);
    }
}
