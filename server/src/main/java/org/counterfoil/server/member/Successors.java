package org.counterfoil.server.member;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.receipt.MaskedCard;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.member.merge.Heirs;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/** Who took over from members who were merged, and why those can do nothing any more. */
@Component
public class Successors {

    private final Heirs heirs;
    private final MerchantSql sql;

    Successors(Heirs heirs, MerchantSql sql) {
        this.heirs = heirs;
        this.sql = sql;
    }

    /** Who has everything of a member now: the member, or who took over. */
    public long of(long member) {
        return heirs.of(Set.of(member)).getOrDefault(member, member);
    }

    /** Refuses: member-merged, naming who took over, where the member was merged. */
    public void demandStanding(long member) {
        refusal(Set.of(member)).ifPresent(merged -> {
            throw merged.thrown();
        });
    }

    /** Why the first of these members who was merged can't do anything; empty where none was. */
    public Optional<Refusal> refusal(Collection<Long> members) {
        return heirs.of(members).values().stream().findFirst()
                .map(kept -> Refusal.of(RefusalCode.MEMBER_MERGED, "kept", named(kept)));
    }

    /** The name, and the card that is used most likely with its middle hidden, or the number. */
    private String named(long member) {
        var card = sql.sql("""
                select number from card where merchant_id = :merchant and member_id = :member
                order by case status when 'ACTIVE' then 0 else 1 end, activated_at desc fetch first 1 row only""")
                .param("member", member).query(String.class).optional();
        return sql.sql("select name, number from member where merchant_id = :merchant and id = :member")
                .param("member", member).query((row, _) -> row.getString("name") + " "
                        + card.map(MaskedCard::of).orElse(row.getString("number")))
                .single();
    }
}
