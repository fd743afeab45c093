package org.counterfoil.server.member.own;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.counterfoil.common.member.own.OwnField;
import org.counterfoil.common.member.own.OwnFieldKind;
import org.counterfoil.common.member.own.OwnValue;
import org.counterfoil.server.shared.database.OwnChanges;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What members have of the merchant's own fields one by one, by which members are found. */
@Component
public class OwnValues {

    private static final String MEMBER = "member";

    private final MerchantSql sql;
    private final OwnChanges changes;
    private final OwnFieldRows fields;

    OwnValues(MerchantSql sql, OwnChanges changes, OwnFieldRows fields) {
        this.sql = sql;
        this.changes = changes;
        this.fields = fields;
    }

    /** From now on the member has these and no others. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(long member, List<OwnValue> values) {
        changes.flush();
        sql.sql("delete from member_own where merchant_id = :merchant and member_id = :member").param(MEMBER, member)
                .update();
        if (values.isEmpty()) {
            return;
        }
        var numbers = fields.all().stream().filter(field -> field.kind() == OwnFieldKind.NUMBER).map(OwnField::id)
                .collect(Collectors.toSet());
        for (var value : values) {
            var number = Optional.of(value.value()).filter(_ -> numbers.contains(value.field()))
                    .flatMap(OwnKey::ofNumber);
            sql.sql("""
                    insert into member_own (merchant_id, field_id, member_id, value_key)
                    values (:merchant, :field, :member, :key)""").param("field", value.field()).param(MEMBER, member)
                    .param("key", number.orElseGet(() -> OwnKey.of(value.value()))).update();
        }
    }
}
