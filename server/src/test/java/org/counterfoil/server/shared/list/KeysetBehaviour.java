package org.counterfoil.server.shared.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.catalog.NewProduct;
import org.counterfoil.server.catalog.Products;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Houses;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Paging, over seven products of which several cost the same. */
abstract class KeysetBehaviour {

    private static final ListSource PRODUCTS = ListSource.of("p.id", "p.code",
            "from product p where p.merchant_id = :merchant");
    private static final ListOrders ORDERS = ListOrders.of(SortKey.of("code", "p.code", SortType.TEXT),
            SortKey.of("price", "p.price", SortType.WHOLE), SortKey.of("unit", "p.unit", SortType.TEXT)
                    .then("p.price", SortType.WHOLE),
            SortKey.of("day", "cast('2026-03-02' as date)", SortType.DATE),
            SortKey.of("moment", "cast('2026-03-02 10:00:00.123456Z' as timestamp with time zone)", SortType.MOMENT));

    @Autowired
    private Houses houses;
    @Autowired
    private Products products;
    @Autowired
    private KeysetPages pages;
    @Autowired
    private JdbcClient jdbc;

    private House house;

    @BeforeEach
    void sevenProducts() {
        house = houses.open();
        house.run(() -> {
            var prices = List.of(300, 100, 300, 200, 100, 300, 200);
            for (var place = 0; place < prices.size(); place++) {
                products.add(new NewProduct("P" + place, "", "茶 " + place, place % 2 == 0 ? "盒" : "a.b",
                        prices.get(place), Set.of()));
            }
        });
        houses.open();
    }

    @Test
    void thePagesOfEveryOrderShowEveryRowOnceForwardsAndBackwards() {
        for (var key : ORDERS.keys()) {
            for (var rows : List.of(1, 2, 3, 7, 200)) {
                var forwards = all(wanted(key.name(), false, rows));
                var backwards = all(wanted(key.name(), true, rows));
                assertThat(forwards).as(key.name()).containsExactlyInAnyOrder("P0", "P1", "P2", "P3", "P4", "P5",
                        "P6");
                assertThat(backwards).as(key.name()).isEqualTo(forwards.reversed());
            }
        }
    }

    @Test
    void rowsComeInTheOrderThatWasAskedAndElseInTheListsOwn() {
        assertThat(all(PageWanted.first(3))).containsExactly("P0", "P1", "P2", "P3", "P4", "P5", "P6");
        assertThat(all(wanted("price", false, 2)).subList(0, 2)).containsExactlyInAnyOrder("P1", "P4");
        assertThat(all(wanted("unit", false, 2)).subList(0, 3)).containsExactly("P1", "P3", "P5");
    }

    @Test
    void aRowThatWentMeanwhileLeavesThePlaceWhereItWas() {
        var first = page(wanted("code", false, 3));
        house.run(() -> jdbc.sql("delete from product where code = 'P2' and merchant_id = " + house.merchant())
                .update());
        assertThat(page(wanted("code", false, 3).after(first.next().orElseThrow())).rows())
                .containsExactly("P3", "P4", "P5");
    }

    @Test
    void theLastPageNamesNoOther() {
        assertThat(page(wanted("code", false, 7)).next()).isEmpty();
        assertThat(page(wanted("code", false, 6)).next()).isPresent();
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        var next = page(wanted("code", false, 3)).next().orElseThrow();
        for (var other : List.of(wanted("unit", false, 3), wanted("price", false, 3), wanted("code", true, 3))) {
            assertThat(refused(RefusalCode.BAD_REQUEST, () -> page(other.after(next))).arguments())
                    .containsEntry("field", "cursor");
        }
    }

    @Test
    void whatIsNoCursorIsRefused() {
        var ofPrice = page(wanted("price", false, 3)).next().orElseThrow();
        for (var garbage : List.of("", ".", "x", "....", "%%%", ofPrice.substring(1), ofPrice + ".MQ",
                ofPrice.substring(0, ofPrice.indexOf('.')) + ".eA.MQ")) {
            assertThat(refused(RefusalCode.BAD_REQUEST, () -> page(wanted("price", false, 3).after(garbage)))
                    .arguments()).as(garbage).containsEntry("field", "cursor");
        }
    }

    @Test
    void otherOrdersAndOtherSizesAreRefused() {
        assertThat(refused(RefusalCode.BAD_REQUEST, () -> page(wanted("p.price; --", false, 3))).arguments())
                .containsEntry("field", "sort");
        for (var rows : List.of(-1, 0, 201)) {
            assertThat(refused(RefusalCode.BAD_REQUEST, () -> page(PageWanted.first(rows))).arguments())
                    .containsEntry("field", "rows");
        }
    }

    @Test
    void conditionsNarrowPagesAndCounts() {
        var cheap = PRODUCTS.and("p.price <= :most", "most", 200).and("p.code = :code", "code", Optional.empty());
        assertThat(house.as(() -> pages.count(cheap))).isEqualTo(4);
        assertThat(house.as(() -> pages.page(cheap, ORDERS, PageWanted.first(200), (row, _) -> row.getString(1)))
                .rows()).containsExactly("P1", "P3", "P4", "P6");
    }

    @Test
    void whatBeginsAsWasTypedIsFoundWhetherItIsLookedUpOrLookedFor() {
        var search = new Beginnings("product", "p", List.of("lower(#.code)", "lower(#.name)"));
        var found = house.as(() -> List.of(pages.find(PRODUCTS, search, " p3"), search.along(PRODUCTS, "p3%"),
                search.among(PRODUCTS, "p3%"), pages.find(PRODUCTS, search, "茶 3")));
        assertThat(found).allSatisfy(source -> assertThat(house.as(() -> pages.page(source, ORDERS,
                PageWanted.first(9), (row, _) -> row.getString(1))).rows()).containsExactly("P3"));
        assertThat(house.as(() -> pages.count(pages.find(PRODUCTS, search, "")))).isEqualTo(7);
        assertThat(house.as(() -> pages.count(pages.find(PRODUCTS, search, "p_")))).isZero();
    }

    @Test
    void countingStopsBehindTenThousand() {
        var many = ListSource.of("a.id", "a.code", """
                from product a, product b, product c, product d, product e where a.merchant_id = :merchant
                and b.merchant_id = :merchant and c.merchant_id = :merchant and d.merchant_id = :merchant
                and e.merchant_id = :merchant""");
        assertThat(house.as(() -> pages.count(many))).isEqualTo(10_001);
        assertThat(house.as(() -> pages.count(PRODUCTS))).isEqualTo(7);
    }

    private static PageWanted wanted(String sort, boolean descending, int rows) {
        return new PageWanted(Optional.of(sort), descending, Optional.empty(), rows);
    }

    private PageOf<String> page(PageWanted wanted) {
        return house.as(() -> pages.page(PRODUCTS, ORDERS, wanted, (row, _) -> row.getString("code")));
    }

    private List<String> all(PageWanted first) {
        var rows = new ArrayList<String>();
        var wanted = Optional.of(first);
        while (wanted.isPresent()) {
            var page = page(wanted.get());
            rows.addAll(page.rows());
            wanted = page.next().map(first::after);
        }
        return rows;
    }
}
