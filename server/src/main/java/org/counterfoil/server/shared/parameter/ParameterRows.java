package org.counterfoil.server.shared.parameter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.counterfoil.common.shared.parameter.Parameter;
import org.counterfoil.common.shared.parameter.ParameterChange;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the merchant of the scope has set, and every change of it. Lines of changes are only added. */
@Component
class ParameterRows {

    private static final String CHANGES = """
            select c.parameter, c.at, c.staff_number, c.operator, c.value_before, c.value_after, c.usual
            from parameter_change c where c.merchant_id = :merchant""";

    private final MerchantSql sql;

    ParameterRows(MerchantSql sql) {
        this.sql = sql;
    }

    ParameterValues current() {
        return read("");
    }

    /** The same, which nobody else changes until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    ParameterValues lock() {
        var kept = sql.sql("select count(*) from parameter_set where merchant_id = :merchant").query(Integer.class)
                .single();
        if (kept == 0) {
            sql.sql("insert into parameter_set (merchant_id, chosen) values (:merchant, '')").update();
        }
        return read(" for update");
    }

    void keep(ParameterValues values) {
        sql.sql("update parameter_set set chosen = :chosen where merchant_id = :merchant")
                .param("chosen", values.column()).update();
    }

    void add(Parameter parameter, ParameterChange change, Caller caller) {
        var earlier = sql.sql("""
                select coalesce(max(number), 0) from parameter_change
                where merchant_id = :merchant and parameter = :parameter""").param("parameter", parameter.name())
                .query(Integer.class).single();
        sql.sql("""
                insert into parameter_change (merchant_id, parameter, number, at, employee_id, staff_number, operator,
                    value_before, value_after, usual)
                values (:merchant, :parameter, :number, :at, :employee, :staff, :operator, :before, :after, :usual)""")
                .param("parameter", parameter.name()).param("number", earlier + 1)
                .param("at", change.at().atOffset(ZoneOffset.UTC)).param("employee", caller.operator().id())
                .param("staff", change.staffNumber()).param("operator", change.operator())
                .param("before", change.before()).param("after", change.after()).param("usual", change.usual())
                .update();
    }

    /** Newest first. */
    List<ParameterChange> changes(Parameter parameter, int most) {
        return sql.sql(CHANGES + " and c.parameter = :parameter order by c.number desc fetch first :most rows only")
                .param("parameter", parameter.name()).param("most", most)
                .query((row, _) -> change(row)).list();
    }

    /** The newest of each parameter; of one that was never changed none. */
    Map<String, ParameterChange> last() {
        return sql.sql(CHANGES + " and c.number = (select max(n.number) from parameter_change n"
                + " where n.merchant_id = :merchant and n.parameter = c.parameter)")
                .query((row, _) -> Map.entry(row.getString("parameter"), change(row))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private ParameterValues read(String locking) {
        return sql.sql("select chosen from parameter_set where merchant_id = :merchant" + locking)
                .query(String.class).optional().map(ParameterValues::parse)
                .orElse(ParameterValues.USUAL);
    }

    private static ParameterChange change(ResultSet row) throws SQLException {
        return new ParameterChange(row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("staff_number"), row.getString("operator"), row.getString("value_before"),
                row.getString("value_after"), row.getBoolean("usual"));
    }
}
