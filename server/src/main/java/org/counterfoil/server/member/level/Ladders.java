package org.counterfoil.server.member.level;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

import org.counterfoil.common.member.LevelEntry;
import org.counterfoil.common.member.LevelMeasure;
import org.counterfoil.common.member.LevelPeriod;
import org.counterfoil.common.member.LevelUpkeep;
import org.counterfoil.server.shared.database.OwnChanges;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/** Reads the ladder of the merchant of the scope. */
@Component
public class Ladders {

    private final MerchantSql sql;
    private final OwnChanges changes;

    Ladders(MerchantSql sql, OwnChanges changes) {
        this.sql = sql;
        this.changes = changes;
    }

    /** The levels that are not deleted, as they are set now. */
    public Ladder current() {
        changes.flush();
        return new Ladder(sql.sql("select * from member_level where merchant_id = :merchant and not deleted")
                .query((row, _) -> rung(row)).list());
    }

    private static Rung rung(ResultSet row) throws SQLException {
        var next = row.getLong("next_id");
        return new Rung(row.getLong("id"), row.getString("name"), row.getInt("rank"),
                LevelEntry.valueOf(row.getString("entry")), row.getLong("threshold"),
                Optional.of(next).filter(id -> id != 0), row.getBoolean("automatic_upgrade"), upkeep(row),
                Optional.ofNullable(row.getObject("keep_since", LocalDate.class)), row.getBoolean("never_down"));
    }

    private static Optional<LevelUpkeep> upkeep(ResultSet row) throws SQLException {
        var measure = row.getString("keep_measure");
        var least = row.getLong("keep_least");
        var grace = row.getInt("keep_grace");
        return Optional.ofNullable(row.getString("keep_period"))
                .map(period -> new LevelUpkeep(LevelPeriod.valueOf(period), LevelMeasure.valueOf(measure), least,
                        grace));
    }
}
