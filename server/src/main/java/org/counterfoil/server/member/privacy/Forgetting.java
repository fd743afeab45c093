package org.counterfoil.server.member.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.counterfoil.server.member.merge.Heirs;
import org.counterfoil.server.shared.database.OwnChanges;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Empties what is known of a member. The row, its number and its id stay, so that the books, the history and the
 * members whom this one referred still name somebody, of whom nothing is known.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Forgetting {

    private static final String MEMBER = "member";
    private static final List<String> OF_MEMBER = List.of("member_photo", "member_note", "member_day", "member_tag",
            "member_own");

    private final MerchantSql sql;
    private final OwnChanges changes;
    private final Heirs heirs;

    Forgetting(MerchantSql sql, OwnChanges changes, Heirs heirs) {
        this.sql = sql;
        this.changes = changes;
        this.heirs = heirs;
    }

    /** Locked until a day from which on the member may be forgotten. */
    void lockUntil(long member, LocalDate day) {
        sql.sql("""
                update member set status = 'LOCKED', erase_on = :day, version = version + 1
                where merchant_id = :merchant and id = :member""").param("day", day).param(MEMBER, member).update();
    }

    /**
     * Nothing personal is known of the member any more, nor of those who were merged into this one; their merges stay
     * from then on.
     */
    public void forget(long member) {
        changes.flush();
        var members = heirs.withFormer(Set.of(member));
        update("""
                update member set name = number, sort_key = lower(number), initials = '', phone = '', sex = 'UNKNOWN',
                    birthday = null, birthday_calendar = 'SOLAR', birthday_key = null, document_kind = null,
                    document_number = '', email = '', address = '', deliveries = '', source = '', referrer = '',
                    sales_person = '', tags = '', remark = '', own = '', external_number = null,
                    discount_percent = null, points_percent = null,
                    status = case when merged_into is null then 'CANCELLED' else status end, erased = true,
                    erase_on = null, version = version + 1
                where merchant_id = :merchant and id in (:members)""", members);
        OF_MEMBER.forEach(table -> update(
                "delete from " + table + " where merchant_id = :merchant and member_id in (:members)", members));
        update("""
                update member_event set value_before = '', value_after = '' where merchant_id = :merchant
                    and member_id in (:members)
                    and kind in ('EDITED', 'PHONE_BOUND', 'PHONE_UNBOUND', 'TAGS_CHANGED')""", members);
        update("""
                update member_event set remark = '' where merchant_id = :merchant and member_id in (:members)
                    and remark <> ''""", members);
        update("update level_change set reason = '' where merchant_id = :merchant and member_id in (:members)",
                members);
        update("""
                update member_merge set profile_before = '', profile_after = '', version = version + 1
                where merchant_id = :merchant and (kept_id in (:members) or merged_id in (:members))""", members);
    }

    private void update(String statement, Set<Long> members) {
        sql.sql(statement).param("members", members).update();
    }

    /** Some of those who may be forgotten by that day. */
    public List<Long> due(LocalDate today) {
        return sql.sql("""
                select id from member where merchant_id = :merchant and erase_on <= :today order by erase_on, id
                limit 200 for update""").param("today", today).query(Long.class).list();
    }
}
