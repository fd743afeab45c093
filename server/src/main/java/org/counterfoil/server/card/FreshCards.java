package org.counterfoil.server.card;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Cards of a range by the hundred: as entities each would be asked for, changed and told for itself. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class FreshCards {

    private final MerchantSql sql;
    private final Clock clock;

    FreshCards(MerchantSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A card as it was found; nobody else changes it until the transaction ends. */
    public record Found(long id, String number, CardStatus status) {

        /** Why it can't be activated; empty where it can. */
        public Optional<Refusal> inTheWay() {
            return switch (status) {
                case NOT_ACTIVATED -> Optional.empty();
                case SCRAPPED -> Optional.of(Refusal.of(RefusalCode.CARD_MOVE_FORBIDDEN, "from", status.name())
                        .with("to", CardStatus.ACTIVE.name()));
                case ACTIVE, LOST, REPLACED, CANCELLED -> Optional.of(CardRefusals.of(status));
            };
        }
    }

    /** Whose a card becomes; ids. */
    public record Given(long card, long member) {}

    /** The next ones of a range behind a number, which is empty at the beginning; at most so many, by their numbers. */
    public List<Found> next(String first, String last, String behind, int most) {
        return sql.sql("""
                select c.id, c.number, c.status from card c where c.merchant_id = :merchant
                and c.number between :first and :last and c.number > :behind and char_length(c.number) = :length
                order by c.number limit :most for update""")
                .param("first", first).param("last", last).param("behind", behind).param("length", last.length())
                .param("most", most)
                .query((row, _) -> new Found(row.getLong("id"), row.getString("number"),
                        CardStatus.valueOf(row.getString("status"))))
                .list();
    }

    /**
     * Makes them usable by their members. They were found, and not in the way.
     *
     * @param lastDay of all of them; empty for no end
     * @param store   where they come to lie if they lie nowhere in particular; empty for headquarters
     */
    public void activate(List<Given> given, Optional<LocalDate> lastDay, Optional<Long> store) {
        sql.sql("""
                merge into card c using (select * from unnest(cast(:cards as bigint array),
                    cast(:members as bigint array)) as v(card, member)) n
                on c.id = n.card and c.merchant_id = :merchant
                when matched then update set status = 'ACTIVE', member_id = n.member, activated_at = :now,
                    expires = cast(:day as date), store_id = coalesce(c.store_id, cast(:store as bigint)),
                    version = c.version + 1""")
                .param("cards", given.stream().map(Given::card).toArray(Long[]::new))
                .param("members", given.stream().map(Given::member).toArray(Long[]::new))
                .param("day", lastDay.map(LocalDate::toString).orElse(null)).param("store", store.orElse(null))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
    }
}
