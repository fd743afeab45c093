package org.counterfoil.server.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.Set;

import org.counterfoil.common.catalog.ProductView;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Houses;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Products over HTTP. */
abstract class CatalogBehaviour {

    @Autowired
    private Houses houses;

    @Autowired
    private Products products;

    private House house;

    @BeforeEach
    void stock() {
        house = houses.open();
        house.run(() -> {
            products.add(new NewProduct("1001", "6901234567892", "Jasmine tea 100%", "盒", 58_00, Set.of()));
            products.add(new NewProduct("1002", "", "正山小种", "罐", 128_00, Set.of(house.places().store())));
            products.add(new NewProduct("1003", "", "龙井", "罐", 168_00, Set.of(house.places().other())));
        });
    }

    @Test
    void aProductIsFoundByCodeAndByBarcode() {
        var catalog = house.cashier().catalog();
        var tea = new ProductView("1001", "Jasmine tea 100%", "盒", 58_00);
        assertThat(catalog.product("1001")).isEqualTo(tea);
        assertThat(catalog.product("6901234567892")).isEqualTo(tea);
    }

    @Test
    void aStoreSellsItsOwnProductsAlone() {
        var catalog = house.cashier().catalog();
        assertThat(catalog.product("1002").price()).isEqualTo(128_00);
        refused(RefusalCode.PRODUCT_UNKNOWN, () -> catalog.product("1003"));
    }

    @Test
    void aSearchReadsCodesAndNamesWhateverTheirCase() {
        var catalog = house.cashier().catalog();
        assertThat(catalog.search("JASMINE")).extracting(ProductView::code).containsExactly("1001");
        assertThat(catalog.search("小种")).extracting(ProductView::code).containsExactly("1002");
        assertThat(catalog.search("")).extracting(ProductView::code).containsExactly("1001", "1002");
    }

    @Test
    void whatStandsForAnythingInSqlStandsForItselfInASearch() {
        var catalog = house.cashier().catalog();
        assertThat(catalog.search("100%")).extracting(ProductView::code).containsExactly("1001");
        assertThat(catalog.search("%")).extracting(ProductView::code).containsExactly("1001");
        assertThat(catalog.search("_")).isEmpty();
        assertThat(catalog.search("!")).isEmpty();
    }

    @Test
    void whatWasWithdrawnIsNoLongerSold() {
        house.run(() -> products.withdraw("1001"));
        refused(RefusalCode.PRODUCT_UNKNOWN, () -> house.cashier().catalog().product("1001"));
    }

    @Test
    void anotherMerchantsProductIsUnknown() {
        var stranger = houses.open().cashier().catalog();
        refused(RefusalCode.PRODUCT_UNKNOWN, () -> stranger.product("1001"));
        assertThat(stranger.search("")).isEmpty();
    }
}
