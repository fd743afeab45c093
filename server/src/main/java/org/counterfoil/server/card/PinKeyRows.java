package org.counterfoil.server.card;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.counterfoil.server.shared.tenant.AcrossMerchants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Later keys of PINs, wrapped, as rows that are only added. */
@Component
@AcrossMerchants(because = "one key serves all merchants; each MAC is bound to its own")
class PinKeyRows implements WrappedPinKeys {

    private final JdbcClient jdbc;

    PinKeyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int newest() {
        return jdbc.sql("select coalesce(max(version), 1) from pin_key").query(Integer.class).single();
    }

    @Override
    public byte[] read(int version) {
        return jdbc.sql("select wrapped from pin_key where version = ?").param(version).query(byte[].class).optional()
                .orElseThrow(() -> new IllegalStateException("there is no PIN key " + version));
    }

    /** Fails where another node adds the same version at the same moment. */
    void add(int version, byte[] wrapped, Instant now) {
        jdbc.sql("insert into pin_key (version, wrapped, since) values (?, ?, ?)")
                .params(version, wrapped, now.atOffset(ZoneOffset.UTC)).update();
    }

    /** All versions, oldest first, each with the number of cards whose PIN it made. */
    List<PinKeyring.Version> all() {
        var versions = new ArrayList<PinKeyring.Version>();
        var later = jdbc.sql("select version, since from pin_key order by version")
                .query((row, _) -> new PinKeyring.Version(row.getInt("version"),
                        Optional.of(row.getObject("since", OffsetDateTime.class).toInstant()),
                        uses("pin_mac like ?", row.getInt("version") + ":%")))
                .list();
        var first = uses("pin_mac is not null and pin_mac not like ?", "%:%");
        versions.add(new PinKeyring.Version(PinKeys.FIRST, Optional.empty(), first));
        versions.addAll(later);
        return versions;
    }

    private long uses(String condition, String pattern) {
        return jdbc.sql("select count(*) from card where " + condition).param(pattern).query(Long.class).single();
    }
}
