package org.counterfoil.server.member.own;

import java.util.List;

import org.counterfoil.common.member.own.OwnField;
import org.counterfoil.common.member.own.OwnFieldKind;
import org.counterfoil.common.member.own.OwnFieldProfile;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The rows of fields. */
@Component
class OwnFieldRows {

    private static final String APART = "\n";

    private final MerchantSql sql;

    OwnFieldRows(MerchantSql sql) {
        this.sql = sql;
    }

    /** Until the transaction ends nobody else defines fields of the merchant. */
    void lock() {
        sql.sql("select id from merchant where id = :merchant for update").query(Long.class).single();
    }

    List<OwnField> all() {
        return sql.sql("""
                select id, version, kind, name, required, place, options, retired from own_field
                where merchant_id = :merchant order by place, id""")
                .query((row, _) -> new OwnField(row.getLong("id"), row.getInt("version"),
                        OwnFieldKind.valueOf(row.getString("kind")),
                        new OwnFieldProfile(row.getString("name"), row.getBoolean("required"), row.getInt("place"),
                                row.getString("options").lines().toList()),
                        row.getBoolean("retired")))
                .list();
    }

    long add(OwnFieldKind kind, OwnFieldProfile profile) {
        var key = new GeneratedKeyHolder();
        with(sql.sql("""
                insert into own_field (merchant_id, version, kind, name, required, place, options, retired)
                values (:merchant, 0, :kind, :name, :required, :place, :options, false)""").param("kind", kind.name()),
                profile).update(key, "id");
        return key.getKeyAs(Long.class);
    }

    void save(OwnField field) {
        with(sql.sql("""
                update own_field set version = :version, name = :name, required = :required, place = :place,
                    options = :options, retired = :retired
                where merchant_id = :merchant and id = :id""").param("id", field.id())
                .param("version", field.version()).param("retired", field.retired()), field.profile()).update();
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, OwnFieldProfile profile) {
        return statement.param("name", profile.name()).param("required", profile.required())
                .param("place", profile.place()).param("options", String.join(APART, profile.options()));
    }
}
