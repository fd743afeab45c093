package org.counterfoil.server.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.counterfoil.common.organisation.StoreKind;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Language;
import org.counterfoil.server.shared.database.OwnChanges;
import org.counterfoil.server.shared.parameter.ParameterValues;
import org.counterfoil.server.shared.tenant.MerchantGathering;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/**
 * Reads merchant, store and terminal of a call with one query that calls at the same time share. While the call's work
 * runs, {@link Places} tells it of these three without asking again.
 */
@Component
public class Standings {

    private static final ScopedValue<Standing> CURRENT = ScopedValue.newInstance();

    private final MerchantSql sql;
    private final OwnChanges changes;
    private final MerchantGathering<Long, Standing> byTerminal = new MerchantGathering<>(this::read);

    Standings(MerchantSql sql, OwnChanges changes) {
        this.sql = sql;
        this.changes = changes;
    }

    /** Does work that changes none of the three for a caller at this terminal. */
    public <T, X extends Throwable> T at(long terminal, ScopedValue.CallableOp<T, X> work) throws X {
        var standing = byTerminal.find(terminal)
                .orElseThrow(() -> new NoSuchElementException("there is no terminal " + terminal));
        return ScopedValue.where(CURRENT, standing).call(work);
    }

    /** Where the running call stands; empty where it stands nowhere, or reads for somebody else. */
    static Optional<Standing> current() {
        return CURRENT.isBound()
                ? Optional.of(CURRENT.get()).filter(standing -> standing.merchant() == MerchantScope.current())
                : Optional.empty();
    }

    private Map<Long, Standing> read(Set<Long> terminals) {
        changes.flush();
        return sql
                .sql("""
                        select m.id as merchant, m.code as merchant_code, m.name as merchant_name,
                            m.licence_expires, m.language, m.currency, m.currency_digits, m.time_zone, m.hotline,
                            m.pin_kinds, m.card_limit, m.sale_limit,
                            o.id as store_id, o.code as store_code, o.name as store_name, o.kind as store_kind,
                            o.closed as store_closed, o.recharge_quota_checked, o.points_quota_checked,
                            o.discount_percent, o.points_percent,
                            t.id, t.number, t.type, t.alias, coalesce(p.chosen, '') as parameters
                        from terminal t join store o on o.id = t.store_id join merchant m on m.id = t.merchant_id
                            left join parameter_set p on p.merchant_id = m.id
                        where t.merchant_id = :merchant and t.id = any(:terminals)""")
                .param("terminals", terminals.toArray(Long[]::new)).query((row, _) -> standing(row)).list().stream()
                .collect(Collectors.toMap(standing -> standing.terminal().id(), Function.identity()));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        var terms = new MerchantTerms(row.getString("merchant_code"), row.getString("merchant_name"),
                Optional.ofNullable(row.getObject("licence_expires", LocalDate.class)),
                Language.valueOf(row.getString("language")),
                new CurrencyUnit(row.getString("currency"), row.getInt("currency_digits")),
                ZoneId.of(row.getString("time_zone")), row.getString("hotline"),
                KindsConverter.parse(row.getString("pin_kinds")), row.getLong("card_limit"),
                row.getLong("sale_limit"));
        var store = new StoreFacts(row.getLong("store_id"), row.getString("store_code"), row.getString("store_name"),
                StoreKind.valueOf(row.getString("store_kind")), row.getBoolean("store_closed"),
                row.getBoolean("recharge_quota_checked"), row.getBoolean("points_quota_checked"),
                row.getInt("discount_percent"), row.getInt("points_percent"));
        return new Standing(row.getLong("merchant"), terms, store,
                new TerminalFacts(row.getLong("id"), row.getString("number"),
                        TerminalType.valueOf(row.getString("type")), row.getString("alias"), store.id()),
                ParameterValues.parse(row.getString("parameters")));
    }
}
