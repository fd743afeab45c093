package org.counterfoil.server.staff;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.RoleDetails;
import org.counterfoil.common.staff.RoleFilter;
import org.counterfoil.common.staff.RoleRow;
import org.counterfoil.common.staff.RoleType;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.list.KeysetPages;
import org.counterfoil.server.shared.list.Like;
import org.counterfoil.server.shared.list.ListOrders;
import org.counterfoil.server.shared.list.ListSource;
import org.counterfoil.server.shared.list.SortKey;
import org.counterfoil.server.shared.list.SortType;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.counterfoil.server.staff.permission.PermissionTree;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading roles. A store is shown those that its own people may have, and counts its own holders. */
@Component
class RoleQueries {

    private static final String COLUMNS = """
            r.id as role_id, r.name, r.type, (select count(*) from employee e
                where e.merchant_id = r.merchant_id and e.role_id = r.id and e.state <> 'DELETED'%s) as holders""";
    private static final String ROWS = "from staff_role r where r.merchant_id = :merchant";
    private static final ListOrders ORDERS = ListOrders.of(SortKey.of("name", "r.name", SortType.TEXT));

    private final PermissionTree tree;
    private final KeysetPages pages;
    private final MerchantSql sql;

    RoleQueries(PermissionTree tree, KeysetPages pages, MerchantSql sql) {
        this.tree = tree;
        this.pages = pages;
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    public PageOf<RoleRow> list(RoleFilter filter, Caller caller) {
        var text = filter.text().strip();
        var source = source(caller).in("r.type", "types", filter.types());
        var named = text.isEmpty() ? source : source.and("r.name like :text", "text", "%" + Like.plain(text) + "%");
        return pages.page(named, ORDERS, filter.page(), RoleQueries::row);
    }

    /** With the grants that stand in the tree. Refuses: role-unknown. */
    @Transactional(readOnly = true)
    public RoleDetails details(long id, Caller caller) {
        var source = source(caller).and("r.id = :id", "id", id);
        return sql.sql("select " + source.columns() + ", r.version, r.grants " + source.rows())
                .params(source.parameters())
                .query((row, place) -> new RoleDetails(row(row, place), row.getInt("version"),
                        tree.shown(caller.licence(), Grants.parse(row.getString("grants")))))
                .optional().orElseThrow(() -> Refusal.of(RefusalCode.ROLE_UNKNOWN).thrown());
    }

    private static ListSource source(Caller caller) {
        return Authority.storeOf(caller)
                .map(store -> ListSource.of("r.id", COLUMNS.formatted(" and e.store_id = :own"), ROWS)
                        .and("r.type <> 'MERCHANT_ADMINISTRATOR'", "own", store))
                .orElseGet(() -> ListSource.of("r.id", COLUMNS.formatted(""), ROWS));
    }

    private static RoleRow row(ResultSet row, int place) throws SQLException {
        return new RoleRow(row.getLong("role_id"), row.getString("name"), RoleType.valueOf(row.getString("type")),
                row.getInt("holders"));
    }
}
