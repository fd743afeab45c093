package org.counterfoil.server.member.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.counterfoil.common.member.privacy.ConsentPurpose;
import org.counterfoil.common.member.privacy.SetConsentPurpose;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.counterfoil.server.shared.text.Entered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What members are asked to agree to. Every edition of a text stays, since somebody may have agreed to it. */
@Component
@Transactional
class ConsentPurposes {

    private static final String MODULE = "member";
    private static final String FIELD = "field";
    private static final String NAME = "name";
    private static final String EDITION = "edition";
    private static final String WORDING = "wording";
    private static final String SINCE = "since";
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TEXT = 2_000;

    private final MerchantSql sql;
    private final OperatorLog log;
    private final Clock clock;

    ConsentPurposes(MerchantSql sql, OperatorLog log, Clock clock) {
        this.sql = sql;
        this.log = log;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<ConsentPurpose> all() {
        return sql.sql("""
                select id, name, wording, edition, since, retired from consent_purpose where merchant_id = :merchant
                order by id""").query((row, _) -> purpose(row)).list();
    }

    /** Refuses: consent-purpose-unknown. */
    ConsentPurpose find(long id) {
        return all().stream().filter(purpose -> purpose.id() == id).findFirst()
                .orElseThrow(() -> Refusal.of(RefusalCode.CONSENT_PURPOSE_UNKNOWN).thrown());
    }

    ConsentPurpose add(SetConsentPurpose command, Caller caller) {
        caller.demandHeadquarters();
        var typed = entered(command);
        lock();
        var all = all();
        if (all.size() >= ConsentPurpose.MOST) {
            throw Refusal.of(RefusalCode.TOO_MANY, FIELD, NAME).with("max", ConsentPurpose.MOST).thrown();
        }
        demandFree(all, 0, typed.name());
        var now = clock.instant();
        var key = new GeneratedKeyHolder();
        sql.sql("""
                insert into consent_purpose (merchant_id, name, wording, edition, since, retired)
                values (:merchant, :name, :wording, 1, :since, false)""").param(NAME, typed.name())
                .param(WORDING, typed.text()).param(SINCE, now.atOffset(ZoneOffset.UTC)).update(key, "id");
        var purpose = new ConsentPurpose(key.getKeyAs(Long.class), typed.name(), typed.text(), 1, now, false);
        keepEdition(purpose);
        log.record(caller, new OperatorLog.Entry(MODULE, "add-consent-purpose", purpose.name(), "", "edition=1"));
        return purpose;
    }

    ConsentPurpose edit(long id, SetConsentPurpose command, Caller caller) {
        caller.demandHeadquarters();
        var typed = entered(command);
        lock();
        var known = find(id);
        if (known.edition() != command.edition()) {
            throw Refusal.of(RefusalCode.CHANGED_MEANWHILE).thrown();
        }
        demandFree(all(), id, typed.name());
        var reworded = !known.text().equals(typed.text());
        var purpose = new ConsentPurpose(id, typed.name(), typed.text(), known.edition() + (reworded ? 1 : 0),
                reworded ? clock.instant() : known.since(), known.retired());
        if (purpose.equals(known)) {
            return known;
        }
        save(purpose);
        if (reworded) {
            keepEdition(purpose);
        }
        log.record(caller, new OperatorLog.Entry(MODULE, "edit-consent-purpose", purpose.name(),
                "name=" + known.name() + "; edition=" + known.edition(),
                "name=" + purpose.name() + "; edition=" + purpose.edition()));
        return purpose;
    }

    ConsentPurpose retire(long id, Caller caller) {
        caller.demandHeadquarters();
        lock();
        var known = find(id);
        if (known.retired()) {
            return known;
        }
        var purpose = new ConsentPurpose(id, known.name(), known.text(), known.edition(), known.since(), true);
        save(purpose);
        log.record(caller, new OperatorLog.Entry(MODULE, "retire-consent-purpose", known.name(), "", ""));
        return purpose;
    }

    /** One after another, so that two don't take the same name. */
    private void lock() {
        sql.sql("select id from merchant where id = :merchant for update").query(Long.class).single();
    }

    private void save(ConsentPurpose purpose) {
        of(sql.sql("""
                update consent_purpose set name = :name, wording = :wording, edition = :edition, since = :since,
                    retired = :retired where merchant_id = :merchant and id = :id"""), purpose)
                .param(NAME, purpose.name()).param("retired", purpose.retired()).update();
    }

    private void keepEdition(ConsentPurpose purpose) {
        of(sql.sql("""
                insert into consent_edition (merchant_id, purpose_id, edition, wording, since)
                values (:merchant, :id, :edition, :wording, :since)"""), purpose).update();
    }

    private static JdbcClient.StatementSpec of(JdbcClient.StatementSpec statement, ConsentPurpose purpose) {
        return statement.param("id", purpose.id()).param(EDITION, purpose.edition()).param(WORDING, purpose.text())
                .param(SINCE, purpose.since().atOffset(ZoneOffset.UTC));
    }

    private static SetConsentPurpose entered(SetConsentPurpose typed) {
        return new SetConsentPurpose(Entered.needed(NAME, typed.name(), LONGEST_NAME),
                Entered.needed("text", typed.text(), LONGEST_TEXT), typed.edition());
    }

    private static void demandFree(List<ConsentPurpose> all, long id, String name) {
        if (all.stream().anyMatch(purpose -> purpose.id() != id && purpose.name().equals(name))) {
            throw Refusal.of(RefusalCode.CONSENT_NAME_TAKEN, FIELD, NAME).thrown();
        }
    }

    private static ConsentPurpose purpose(ResultSet row) throws SQLException {
        Instant since = row.getObject(SINCE, OffsetDateTime.class).toInstant();
        return new ConsentPurpose(row.getLong("id"), row.getString(NAME), row.getString(WORDING), row.getInt(EDITION),
                since, row.getBoolean("retired"));
    }
}
