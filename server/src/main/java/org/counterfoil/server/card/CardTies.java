package org.counterfoil.server.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.card.CardOfMember;
import org.counterfoil.server.member.MemberCards;
import org.counterfoil.server.member.PersonalSource;
import org.counterfoil.server.shared.database.OwnChanges;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/** What the member feature asks of cards. */
@Component
class CardTies implements MemberCards, PersonalSource {

    private final MerchantSql sql;
    private final OwnChanges changes;
    private final CardsOfMembers cards;

    CardTies(MerchantSql sql, OwnChanges changes, CardsOfMembers cards) {
        this.sql = sql;
        this.changes = changes;
        this.cards = cards;
    }

    @Override
    public Optional<Long> memberOf(String card) {
        changes.flush();
        return sql.sql("""
                select member_id from card where merchant_id = :merchant and number = :number
                    and member_id is not null""").param("number", card).query(Long.class).optional();
    }

    @Override
    public int alive(long member) {
        changes.flush();
        return sql.sql("""
                select count(*) from card where merchant_id = :merchant and member_id = :member
                    and status in ('ACTIVE', 'LOST')""").param("member", member).query(Integer.class).single();
    }

    @Override
    public Optional<Place> teamOf(long member) {
        changes.flush();
        return sql.sql("""
                select c.number, t.name from card c join team_card p on p.card_id = c.id join team t on t.id = p.team_id
                where c.merchant_id = :merchant and c.member_id = :member order by c.id fetch first 1 row only""")
                .param("member", member)
                .query((row, _) -> new Place(row.getString("number"), row.getString("name"))).optional();
    }

    @Override
    public String name() {
        return "cards";
    }

    @Override
    public List<CardOfMember> held(long member) {
        return cards.of(member);
    }

    /** The books tell of what was done with cards. */
    @Override
    public Optional<LocalDate> lastDealing(long member) {
        return Optional.empty();
    }
}
