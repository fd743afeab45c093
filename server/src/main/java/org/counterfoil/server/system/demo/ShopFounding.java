package org.counterfoil.server.system.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.counterfoil.common.catalog.ProductView;
import org.counterfoil.common.marketing.RechargeTier;
import org.counterfoil.common.member.LevelView;
import org.counterfoil.common.organisation.StoreKind;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.card.CardKind;
import org.counterfoil.server.card.CardStock;
import org.counterfoil.server.catalog.NewProduct;
import org.counterfoil.server.catalog.Products;
import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.marketing.PricingTerms;
import org.counterfoil.server.member.CountServices;
import org.counterfoil.server.member.Enrolment;
import org.counterfoil.server.organisation.Founding;
import org.counterfoil.server.organisation.MerchantTerms;
import org.counterfoil.server.organisation.NewStore;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.springframework.transaction.annotation.Transactional;

/** Founds the merchant 禾木茶食: stores, desks, people, levels, services, products and prices. */
class ShopFounding {

    static final String CODE = "1873";
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final int DESKS = 2;
    private static final List<LevelView> LEVELS = List.of(new LevelView("normal", "普通卡", 0, 100, 100),
            new LevelView("gold", "金卡", 1, 90, 150), new LevelView("platinum", "铂金卡", 2, 88, 200),
            new LevelView("diamond", "钻石卡", 3, 85, 250));
    static final PricingTerms PRICES = new PricingTerms(100, "充值赠送",
            List.of(new RechargeTier(100_00, 10_00), new RechargeTier(300_00, 35_00), new RechargeTier(500_00, 60_00),
                    new RechargeTier(1_000_00, 150_00), new RechargeTier(2_000_00, 360_00)),
            ConsumptionOrder.PROPORTIONAL, 100);

    private final Founding founding;
    private final ShopPeople people;
    private final Enrolment enrolment;
    private final CardStock cards;
    private final CountServices services;
    private final Products products;

    ShopFounding(Founding founding, ShopPeople people, Enrolment enrolment, CardStock cards, CountServices services,
            Products products) {
        this.founding = founding;
        this.people = people;
        this.enrolment = enrolment;
        this.cards = cards;
        this.services = services;
        this.products = products;
    }

    /** Founds the merchant of the scope. */
    @Transactional
    public Shop found(LocalDate today, DemoPeople names) {
        founding.found(MerchantTerms.usual(CODE, "禾木茶食").withHotline("400-820-1873").withLimits(5_000_00, 10_000_00)
                .withLicenceUntil(today.plusMonths(16)));
        LEVELS.forEach(enrolment::addLevel);
        services.add("pour-over", "手冲体验课");
        services.add("tea-care", "茶具养护");
        var sold = DemoWords.rows("products").stream().map(this::product).toList();
        var roles = people.roles();
        var headquarters = headquarters(roles, names);
        var branches = new ArrayList<Shop.Branch>();
        DemoWords.rows("stores").forEach(row -> branches.add(branch(row, roles, names)));
        return new Shop(MerchantScope.current(), headquarters, branches, LEVELS, sold,
                cards.addType("会员卡", CardKind.BARCODE, true));
    }

    private ProductView product(List<String> row) {
        var price = Long.parseLong(row.get(3));
        products.add(new NewProduct(row.get(0), row.get(0), row.get(1), row.get(2), price, Set.of()));
        return new ProductView(row.get(0), row.get(1), row.get(2), price);
    }

    private Shop.Branch headquarters(ShopPeople.Roles roles, DemoPeople names) {
        var store = founding.openStore(new NewStore("00", "商户总部", StoreKind.HEADQUARTERS, true, true));
        var till = till(store, TerminalType.MERCHANT_BACK_OFFICE, "总部后台");
        return new Shop.Branch(store, "商户总部", 0, List.of(till), people.headquarters(roles, names));
    }

    private Shop.Branch branch(List<String> row, ShopPeople.Roles roles, DemoPeople names) {
        var store = founding.openStore(new NewStore(row.get(0), row.get(1), StoreKind.valueOf(row.get(3)), true, true));
        till(store, TerminalType.STORE_BACK_OFFICE, "店长后台");
        var tills = new ArrayList<Shop.Till>();
        for (int desk = 1; desk <= DESKS; desk++) {
            tills.add(till(store, TerminalType.FRONT_DESK, desk + " 号台"));
        }
        return new Shop.Branch(store, row.get(1), Integer.parseInt(row.get(2)), tills,
                people.branch(store, row.get(0), roles, names));
    }

    private Shop.Till till(long store, TerminalType type, String alias) {
        var terminal = founding.openTerminal(store, type, alias);
        return new Shop.Till(terminal.id(), terminal.number(), alias);
    }
}
