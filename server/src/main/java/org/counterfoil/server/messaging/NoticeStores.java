package org.counterfoil.server.messaging;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.counterfoil.common.messaging.NoticeText;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.counterfoil.server.shared.text.Entered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which stores a notice is for. */
@Component
class NoticeStores {

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_TEXT = 2_000;

    private final MerchantSql sql;

    NoticeStores(MerchantSql sql) {
        this.sql = sql;
    }

    /** A store by id and number. */
    private record Found(long id, String number) {}

    /** As it is kept. Refuses, naming the field: field-missing, field-too-long, days-reversed. */
    static NoticeText entered(NoticeText typed) {
        var title = Entered.needed("title", typed.title(), LONGEST_TITLE);
        var text = Entered.needed("text", typed.text(), LONGEST_TEXT);
        if (typed.until().isBefore(typed.from())) {
            throw Refusal.of(RefusalCode.DAYS_REVERSED, "field", "until").thrown();
        }
        return new NoticeText(title, text, typed.from(), typed.until(), typed.stores());
    }

    /** Sets them anew. Refuses: store-unknown (stores) for a number that no store has. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void set(long notice, Set<String> numbers) {
        sql.sql("delete from notice_store where merchant_id = :merchant and notice_id = :notice")
                .param("notice", notice).update();
        if (numbers.isEmpty()) {
            return;
        }
        var found = found(numbers);
        if (found.size() < numbers.size()) {
            var unknown = new TreeSet<>(numbers);
            found.forEach(store -> unknown.remove(store.number()));
            throw Refusal.of(RefusalCode.STORE_UNKNOWN, "field", "stores").with("number", unknown.first()).thrown();
        }
        found.forEach(store -> sql.sql("insert into notice_store (merchant_id, notice_id, store_id)"
                + " values (:merchant, :notice, :store)").param("notice", notice).param("store", store.id()).update());
    }

    /** Their numbers in order. */
    List<String> of(long notice) {
        return sql.sql("select s.code from notice_store n join store s on s.id = n.store_id"
                + " where n.merchant_id = :merchant and n.notice_id = :notice order by s.code")
                .param("notice", notice).query(String.class).list();
    }

    private List<Found> found(Set<String> numbers) {
        return sql.sql("select s.id, s.code from store s where s.merchant_id = :merchant and not s.deleted"
                + " and s.code in (:numbers)").param("numbers", numbers)
                .query((row, _) -> new Found(row.getLong("id"), row.getString("code"))).list();
    }
}
