package org.counterfoil.server.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.counterfoil.common.catalog.ProductView;
import org.counterfoil.server.shared.database.OwnChanges;
import org.counterfoil.server.shared.tenant.MerchantGathering;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/** Reads what stores sell under codes and barcodes, by one query that calls at the same time share. */
@Component
class SoldProducts {

    /** H2 finds no index for conditions joined by OR, and uses no second column of one for any(). */
    private static final String SQL = """
            select s.asked, s.code, s.name, s.unit, s.price from (
                select 0 as place, p.code as asked, p.* from unnest(cast(:codes as varchar array)) as w(code)
                    join product p on p.merchant_id = :merchant and p.code = w.code
                union all
                select 1 as place, p.barcode as asked, p.* from unnest(cast(:codes as varchar array)) as w(code)
                    join product p on p.merchant_id = :merchant and p.barcode = w.code
            ) s
            where s.withdrawn = false and (s.everywhere = true or exists (select 1 from product_store o
                where o.merchant_id = :merchant and o.store_id = :store and o.product_id = s.id))
            order by s.place desc, s.id desc""";

    private final MerchantSql sql;
    private final OwnChanges changes;
    private final MerchantGathering<Asked, ProductView> sold = new MerchantGathering<>(this::read);

    SoldProducts(MerchantSql sql, OwnChanges changes) {
        this.sql = sql;
        this.changes = changes;
    }

    /** A code or barcode, asked for by a store. */
    private record Asked(long store, String code) {}

    /** By the code or barcode that was asked for; where one product's barcode is another's code, the code counts. */
    Map<String, ProductView> find(Set<String> codes, long store) {
        return sold.all(codes.stream().map(code -> new Asked(store, code)).collect(Collectors.toSet())).entrySet()
                .stream().collect(Collectors.toMap(one -> one.getKey().code(), Map.Entry::getValue));
    }

    private Map<Asked, ProductView> read(Set<Asked> asked) {
        changes.flush();
        var found = new HashMap<Asked, ProductView>();
        asked.stream()
                .collect(Collectors.groupingBy(Asked::store, Collectors.mapping(Asked::code, Collectors.toList())))
                .forEach((store, codes) -> read(store, codes, found));
        return found;
    }

    /** The later rows count: those found by code, and of several the oldest. */
    private void read(long store, List<String> codes, Map<Asked, ProductView> found) {
        sql.sql(SQL).param("codes", codes.toArray(String[]::new)).param("store", store)
                .query(row -> {
                    found.put(new Asked(store, row.getString("asked")), new ProductView(row.getString("code"),
                            row.getString("name"), row.getString("unit"), row.getLong("price")));
                });
    }
}
