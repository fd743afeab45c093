package org.counterfoil.trials.house;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.counterfoil.common.marketing.CouponTerms;
import org.counterfoil.common.marketing.CouponWorth;
import org.counterfoil.common.member.LevelView;
import org.counterfoil.common.member.Sex;
import org.counterfoil.common.organisation.Licence;
import org.counterfoil.common.organisation.StoreKind;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.common.staff.Operator;
import org.counterfoil.common.staff.RoleType;
import org.counterfoil.common.card.CardKind;
import org.counterfoil.server.card.CardLife;
import org.counterfoil.server.card.CardStock;
import org.counterfoil.server.ledger.Ledger;
import org.counterfoil.server.ledger.PostingRequest;
import org.counterfoil.server.ledger.QuotaKind;
import org.counterfoil.server.marketing.CouponIssue;
import org.counterfoil.server.marketing.CouponStock;
import org.counterfoil.server.marketing.NewCouponBatch;
import org.counterfoil.server.member.Enrolment;
import org.counterfoil.server.member.NewMember;
import org.counterfoil.server.organisation.Founding;
import org.counterfoil.server.organisation.MerchantTerms;
import org.counterfoil.server.organisation.NewStore;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.organisation.TerminalFacts;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.counterfoil.server.staff.Hiring;
import org.counterfoil.server.staff.NewEmployee;
import org.counterfoil.server.value.recipe.QuotaGrantRecipe;
import org.counterfoil.server.value.recipe.Site;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Founds a {@link TrialHouse} by the server's use cases. */
record HouseFounding(Founding founding, Hiring hiring, Enrolment enrolment, CardStock stock, CardLife life,
        CouponStock coupons, Places places, Ledger ledger, Clock clock, TransactionTemplate transactions) {

    /** Recharges and points that nobody will exhaust: 10,000,000,000.00. */
    private static final long PLENTY = 1_000_000_000_000L;
    /** Cards of one commit: every query looks through all that the transaction has made so far. */
    private static final int CHUNK = 25;

    static HouseFounding in(ApplicationContext context) {
        return new HouseFounding(context.getBean(Founding.class), context.getBean(Hiring.class),
                context.getBean(Enrolment.class), context.getBean(CardStock.class), context.getBean(CardLife.class),
                context.getBean(CouponStock.class), context.getBean(Places.class), context.getBean(Ledger.class),
                context.getBean(Clock.class),
                new TransactionTemplate(context.getBean(PlatformTransactionManager.class)));
    }

    TrialHouse found(String code, TrialHouse.Size size) {
        founding.found(MerchantTerms.usual(code, "试炼茶行"));
        var headquarters = founding.openStore(new NewStore("00", "总部", StoreKind.HEADQUARTERS, true, true));
        var store = founding.openStore(new NewStore("01", "试炼店", StoreKind.DIRECT, true, true));
        var office = founding.openTerminal(headquarters, TerminalType.MERCHANT_BACK_OFFICE, "总部");
        enrolment.addLevel(new LevelView("STD", "普通", 0, 100, 100));
        enrolment.addLevel(new LevelView("GOLD", "金卡", 1, 90, 150));
        var caller = administrator(headquarters, office);
        for (var kind : QuotaKind.values()) {
            grant(kind, caller, headquarters, MerchantScope.current());
            grant(kind, caller, headquarters, store);
        }
        var desks = new ArrayList<String>();
        for (var desk = 1; desk <= size.desks(); desk++) {
            desks.add(founding.openTerminal(store, TerminalType.FRONT_DESK, desk + " 号台").number());
        }
        var type = stock.addType("会员卡", CardKind.BARCODE, true);
        return new TrialHouse(MerchantScope.current(), store, desks, cashiers(store, size.cashiers()),
                cards(caller, store, type, size.cards()), blanks(type, size), coupons(caller, size.coupons()));
    }

    private List<String> coupons(Caller caller, int count) {
        coupons.addBatch(new NewCouponBatch("TRIAL", "五元券",
                CouponTerms.of(new CouponWorth.CashValue(TrialHouse.COUPON_WORTH))));
        var codes = new ArrayList<String>();
        for (var left = count; left > 0; left -= CHUNK) {
            codes.addAll(coupons.issue(caller,
                    new CouponIssue(UUID.randomUUID(), "TRIAL", Math.min(left, CHUNK), Optional.empty())));
        }
        return codes;
    }

    private List<String> cashiers(long store, int count) {
        var role = hiring.addRole("收银员", RoleType.FRONT_DESK, everything());
        var numbers = new ArrayList<String>();
        for (var place = 1; place <= count; place++) {
            var number = "%04d".formatted(place);
            hiring.hire(new NewEmployee(Optional.of(store), role, number, Optional.empty(), "林小满",
                    EmployeeType.OPERATOR, Optional.of(TrialHouse.PASSWORD)));
            numbers.add(number);
        }
        return numbers;
    }

    private List<String> cards(Caller caller, long store, long type, int count) {
        var numbers = new ArrayList<String>();
        for (var from = 0; from < count; from += CHUNK) {
            var first = from;
            transactions.executeWithoutResult(_ -> {
                for (var place = first; place < Math.min(count, first + CHUNK); place++) {
                    numbers.add(card(caller, store, type, place));
                }
            });
        }
        return numbers;
    }

    private String card(Caller caller, long store, long type, int place) {
        var number = "8600%04d%08d".formatted(MerchantScope.current(), place);
        var member = enrolment.enrol(new NewMember("M%09d".formatted(place), "陈晓云", "chen xiaoyun",
                "139%08d".formatted(place), Sex.FEMALE, Optional.empty(), place % 2 == 0 ? "STD" : "GOLD", store));
        var pin = TrialHouse.hasPin(place) ? Optional.of(TrialHouse.PIN) : Optional.<String>empty();
        life.activate(caller, stock.produce(number, type, pin), member, Optional.empty());
        return number;
    }

    private List<String> blanks(long type, TrialHouse.Size size) {
        var numbers = new ArrayList<String>();
        transactions.executeWithoutResult(_ -> {
            for (var place = 0; place < size.blanks(); place++) {
                var number = "8700%04d%08d".formatted(MerchantScope.current(), place);
                stock.produce(number, type, Optional.empty());
                numbers.add(number);
            }
        });
        return numbers;
    }

    private void grant(QuotaKind kind, Caller caller, long headquarters, long owner) {
        var merchant = MerchantScope.current();
        var site = new Site(merchant, headquarters, caller.terminal().id(), caller.operator().id(),
                places.businessDate(), clock.instant(), merchant, merchant);
        var recipe = new QuotaGrantRecipe(owner, kind, PLENTY);
        ledger.post(new PostingRequest(UUID.randomUUID(), new byte[0], recipe.header(site, "", new byte[]{'{', '}'}),
                recipe.steps(site), Optional.empty())).orThrow();
    }

    private Caller administrator(long headquarters, TerminalFacts office) {
        var role = hiring.addRole("管理员", RoleType.MERCHANT_ADMINISTRATOR, everything());
        var id = hiring.hire(new NewEmployee(Optional.empty(), role, "A1", Optional.of("admin"), "沈怀瑾",
                EmployeeType.MERCHANT_ADMINISTRATOR, Optional.of(TrialHouse.PASSWORD)));
        return new Caller(1, MerchantScope.current(), headquarters,
                new Caller.Place(office.id(), office.number(), office.type()),
                new Operator(id, "A1", "沈怀瑾", EmployeeType.MERCHANT_ADMINISTRATOR), everything(), 1, "127.0.0.1",
                false, Licence.unlimited());
    }

    private static Map<Permission, Access> everything() {
        var grants = new EnumMap<Permission, Access>(Permission.class);
        Arrays.stream(Permission.values()).filter(Permission::isOfMerchants)
                .forEach(permission -> grants.put(permission, Access.WRITE));
        return grants;
    }
}
