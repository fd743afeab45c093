package org.counterfoil.server.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.EmployeeDetails;
import org.counterfoil.common.staff.EmployeeFilter;
import org.counterfoil.common.staff.EmployeeGrade;
import org.counterfoil.common.staff.EmployeeRow;
import org.counterfoil.common.staff.EmployeeState;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.common.staff.PasswordState;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.list.KeysetPages;
import org.counterfoil.server.shared.list.ListOrders;
import org.counterfoil.server.shared.list.ListSource;
import org.counterfoil.server.shared.list.SortKey;
import org.counterfoil.server.shared.list.SortType;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading employees. To a store nobody is there but its own people. */
@Component
class EmployeeQueries {

    private static final ListOrders ORDERS = ListOrders.of(SortKey.of("number", "e.staff_number", SortType.TEXT));

    private static final String COLUMNS = """
            e.id as employee_id, e.staff_number, e.login, e.real_name, e.type, e.grade, e.state,
                r.name as role_name, o.name as store_name, t.number as terminal_number""";
    private static final String DETAILS = """
            , e.version, e.phone, e.role_id, e.store_id, e.password_due, e.password_hash is not null as has_password,
                (select s.locked_until from sign_in_tries s where s.merchant_id = e.merchant_id
                    and s.subject = concat('employee ', e.id) and s.locked_until > :now) as locked_until
            """;
    private static final String ROWS = """
            from employee e
              left join staff_role r on r.id = e.role_id
              left join store o on o.id = e.store_id
              left join terminal t on t.id = e.terminal_id
             where e.merchant_id = :merchant""";

    private final KeysetPages pages;
    private final MerchantSql sql;
    private final Clock clock;

    EmployeeQueries(KeysetPages pages, MerchantSql sql, Clock clock) {
        this.pages = pages;
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PageOf<EmployeeRow> list(EmployeeFilter filter, Caller caller) {
        return pages.page(found(filter, caller), ORDERS, filter.page(), EmployeeQueries::row);
    }

    @Transactional(readOnly = true)
    public int count(EmployeeFilter filter, Caller caller) {
        return pages.count(found(filter, caller));
    }

    /** Who holds the role, but for the deleted. */
    @Transactional(readOnly = true)
    public PageOf<EmployeeRow> holders(long role, PageWanted page, Caller caller) {
        return list(new EmployeeFilter("", Set.of(), Set.of(), Set.of(), Set.of(role), page), caller);
    }

    /** Refuses: employee-unknown. */
    @Transactional(readOnly = true)
    public EmployeeDetails details(long id, Caller caller) {
        var source = own(caller).and("e.id = :id", "id", id);
        return sql.sql("select " + source.columns() + DETAILS + source.rows()).params(source.parameters())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC)).query(EmployeeQueries::details).optional()
                .orElseThrow(() -> Refusal.of(RefusalCode.EMPLOYEE_UNKNOWN).thrown());
    }

    private ListSource found(EmployeeFilter filter, Caller caller) {
        var narrowed = own(caller).in("e.type", "types", filter.types())
                .in("e.state", "states", filter.states().isEmpty() ? working() : filter.states())
                .inIds("e.store_id", "stores", filter.stores())
                .inIds("e.role_id", "roles", filter.roles());
        return pages.find(narrowed, EmployeeTexts.BEGINNINGS, filter.text());
    }

    private static ListSource own(Caller caller) {
        return ListSource.of("e.id", COLUMNS, ROWS).and("e.store_id = :own", "own", Authority.storeOf(caller));
    }

    private static List<EmployeeState> working() {
        return List.of(EmployeeState.IN_SERVICE, EmployeeState.SUSPENDED);
    }

    private static EmployeeRow row(ResultSet row, int place) throws SQLException {
        return new EmployeeRow(row.getLong("employee_id"), row.getString("staff_number"), text(row, "login"),
                row.getString("real_name"), EmployeeType.valueOf(row.getString("type")), text(row, "role_name"),
                text(row, "store_name"), EmployeeGrade.valueOf(row.getString("grade")), text(row, "terminal_number"),
                EmployeeState.valueOf(row.getString("state")));
    }

    private static EmployeeDetails details(ResultSet row, int place) throws SQLException {
        return new EmployeeDetails(row(row, place), row.getInt("version"), row.getString("phone"),
                Optional.ofNullable(row.getObject("role_id", Long.class)),
                Optional.ofNullable(row.getObject("store_id", Long.class)), password(row),
                Optional.ofNullable(row.getObject("locked_until", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static PasswordState password(ResultSet row) throws SQLException {
        var due = row.getBoolean("password_due");
        if (row.getBoolean("has_password")) {
            return due ? PasswordState.ONE_TIME : PasswordState.OWN;
        }
        return due ? PasswordState.AWAITED : PasswordState.NONE;
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
