package org.counterfoil.server.member.noted;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.counterfoil.server.shared.database.OwnChanges;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The tags of members one by one, by which members are found. */
@Component
public class MemberTags {

    private static final int SHOWN = 200;
    private static final String MEMBER = "member";

    private final MerchantSql sql;
    private final OwnChanges changes;

    MemberTags(MerchantSql sql, OwnChanges changes) {
        this.sql = sql;
        this.changes = changes;
    }

    /** The first of those that some member has, in the order of names. */
    @Transactional(readOnly = true)
    public List<String> all() {
        return sql.sql("select distinct tag from member_tag where merchant_id = :merchant order by tag limit " + SHOWN)
                .query(String.class).list();
    }

    /** From now on the member has these and no others. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(long member, Collection<String> tags) {
        changes.flush();
        sql.sql("delete from member_tag where merchant_id = :merchant and member_id = :member").param(MEMBER, member)
                .update();
        for (var tag : Set.copyOf(tags)) {
            sql.sql("insert into member_tag (merchant_id, tag, member_id) values (:merchant, :tag, :member)")
                    .param("tag", tag).param(MEMBER, member).update();
        }
    }
}
