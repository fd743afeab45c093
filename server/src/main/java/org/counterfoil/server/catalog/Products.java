package org.counterfoil.server.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.counterfoil.common.catalog.ProductView;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The merchant's products. */
@Component
public class Products {

    private static final Limit SHOWN = Limit.of(50);
    private static final int LONGEST = 100;

    private final ProductRepository products;
    private final ProductStoreRepository places;
    private final SoldProducts sold;

    Products(ProductRepository products, ProductStoreRepository places, SoldProducts sold) {
        this.products = products;
        this.places = places;
        this.sold = sold;
    }

    /** Adds a product and returns its id. */
    @Transactional
    public long add(NewProduct product) {
        var added = products.save(new Product(product));
        product.stores().forEach(store -> places.save(new ProductStore(added.id(), store)));
        return added.id();
    }

    /** Takes a product out of sale everywhere; its name stays in what was sold. Refuses: product-unknown. */
    @Transactional
    public void withdraw(String code) {
        products.findByCode(code).orElseThrow(Products::unknown).withdraw();
    }

    /** What the store sells under a code or barcode. Refuses: product-unknown. */
    public ProductView sold(String code, long store) {
        var sought = code.strip();
        return Optional.ofNullable(sold.find(Set.of(sought), store).get(sought)).orElseThrow(Products::unknown);
    }

    /** The same for all lines of a sale at once; every code is there. Refuses: product-unknown. */
    public Map<String, ProductView> allSold(Set<String> codes, long store) {
        var found = sold.find(codes.stream().map(String::strip).collect(Collectors.toSet()), store);
        return codes.stream().collect(Collectors.toMap(Function.identity(),
                code -> Optional.ofNullable(found.get(code.strip())).orElseThrow(Products::unknown)));
    }

    /** What of these codes the store sells, by code; the others are missing. */
    @Transactional(readOnly = true)
    public Map<String, ProductView> sold(Collection<String> codes, long store) {
        return products.findSold(codes, store).stream().map(Product::view)
                .collect(Collectors.toMap(ProductView::code, Function.identity()));
    }

    /** The first 50 products of the store whose code or name contains the text. */
    @Transactional(readOnly = true)
    public List<ProductView> search(String text, long store) {
        var sought = text.strip().toLowerCase(Locale.ROOT);
        if (sought.length() > LONGEST) {
            return List.of();
        }
        var pattern = "%" + sought.replaceAll("[!%_]", "!$0") + "%";
        return products.search(pattern, store, SHOWN).stream().map(Product::view).toList();
    }

    private static RuntimeException unknown() {
        return Refusal.of(RefusalCode.PRODUCT_UNKNOWN).thrown();
    }
}
