package org.counterfoil.server.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.counterfoil.server.shared.tenant.AcrossMerchants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The keys that signed closed days, of all nodes. Their public halves stay, so that every day can be checked. */
@Component
@AcrossMerchants(because = "a node's key signs the days of all merchants")
public class SealKeyring {

    private final JdbcClient jdbc;
    private final Clock clock;

    SealKeyring(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A key.
     *
     * @param id     its own SHA-256
     * @param days   that it signed
     * @param turned it signs nothing any more
     */
    public record Key(String id, Instant since, long days, boolean turned) {}

    /** Oldest first. A key that has signed nothing yet is in nobody's list. */
    public List<Key> keys() {
        return jdbc.sql("""
                select k.id, k.since, (select count(*) from day_close d where d.key_id = k.id) as days,
                    (select count(*) from seal_turn t where t.turned_at > k.since) as turns
                from seal_key k order by k.since, k.id""")
                .query((row, _) -> new Key(row.getString("id"),
                        row.getObject("since", OffsetDateTime.class).toInstant(), row.getLong("days"),
                        row.getLong("turns") > 0))
                .list();
    }

    /** From now on every key that has signed is exchanged by its node when it next closes a day. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void turn() {
        jdbc.sql("insert into seal_turn (turned_at) values (?)").param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
