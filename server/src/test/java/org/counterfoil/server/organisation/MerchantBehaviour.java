package org.counterfoil.server.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.counterfoil.common.ledger.LedgerProofsApi;
import org.counterfoil.common.ledger.ProofResult;
import org.counterfoil.common.organisation.AddMerchant;
import org.counterfoil.common.organisation.AdjustMerchantQuota;
import org.counterfoil.common.organisation.AdjustedMerchantQuota;
import org.counterfoil.common.organisation.EditMerchant;
import org.counterfoil.common.organisation.LegalProfile;
import org.counterfoil.common.organisation.LicensedFeature;
import org.counterfoil.common.organisation.Logo;
import org.counterfoil.common.organisation.MerchantApi;
import org.counterfoil.common.organisation.MerchantFilter;
import org.counterfoil.common.organisation.MerchantProfile;
import org.counterfoil.common.organisation.MerchantRow;
import org.counterfoil.common.organisation.MerchantState;
import org.counterfoil.common.organisation.NewAdministrator;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.organisation.StoreFilter;
import org.counterfoil.common.organisation.StoreQuota;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.parameter.Parameter;
import org.counterfoil.common.shared.parameter.ParameterApi;
import org.counterfoil.common.shared.parameter.SetParameter;
import org.counterfoil.common.staff.AddRole;
import org.counterfoil.common.staff.ChangePassword;
import org.counterfoil.common.staff.EditRole;
import org.counterfoil.common.staff.PasswordApi;
import org.counterfoil.common.staff.RoleApi;
import org.counterfoil.common.staff.RoleFilter;
import org.counterfoil.common.staff.RoleType;
import org.counterfoil.common.staff.SignIn;
import org.counterfoil.server.shared.settings.Installation;
import org.counterfoil.server.shared.settings.StartRefusedException;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Line;
import org.counterfoil.server.testing.TestClock;
import org.counterfoil.server.value.Till;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the platform does with merchants, and what becomes of their people, over HTTP. */
abstract class MerchantBehaviour extends ValueBehaviour {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 2);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0};

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TestClock clock;
    @Autowired
    private Installation installation;
    @Autowired
    private MerchantQueries queries;

    private Till platform;
    private MerchantApi merchants;

    @BeforeEach
    void signIn() {
        var session = houses.platform();
        platform = new Till(houses.with(session), session);
        merchants = platform.api(MerchantApi.class);
    }

    @Test
    void aMerchantIsAddedWithAnAdministratorWhoWorksAtOnce() {
        var code = houses.nextCode();
        var added = merchants.add(adding(code, "鲸落书店"));
        assertThat(added.terminal()).isEqualTo(code + "300001");
        var line = administrator(added.terminal(), added.staffNumber(), added.oneTimePassword());
        var session = line.sessions().current();
        assertThat(session.desk().merchantName()).isEqualTo("鲸落书店");
        assertThat(session.licence().productName()).isEqualTo("鲸落会员");
        assertThat(session.grants()).containsEntry(Permission.STORES, Access.WRITE)
                .containsEntry(Permission.ROLES, Access.WRITE)
                .doesNotContainKeys(Permission.MERCHANTS, Permission.METRICS);
        assertThat(line.api(StoreApi.class).list(StoreFilter.all(PageWanted.first(9))).rows())
                .singleElement().satisfies(store -> assertThat(store.profile().name()).isEqualTo("商户总部"));
        assertThat(line.api(RoleApi.class).list(new RoleFilter("", Set.of(), PageWanted.first(9))).rows())
                .singleElement().satisfies(role -> assertThat(role.name()).isEqualTo("管理员"));

        assertThat(refused(RefusalCode.MERCHANT_CODE_TAKEN, () -> merchants.add(adding(code, "另一家"))).arguments())
                .containsEntry("field", "code");
        for (var malformed : List.of(Platform.CODE, "12a4", "123", "12345")) {
            assertThat(refused(RefusalCode.DIGITS_WANTED, () -> merchants.add(adding(malformed, "另一家"))).arguments())
                    .containsEntry("field", "code").containsEntry("digits", "4").containsEntry("first", "0001");
        }
        refused(RefusalCode.FIELD_MISSING, () -> merchants.add(adding(houses.nextCode(), " ")));
        assertThat(log(code)).singleElement().asString().startsWith("add-merchant||").contains("name=鲸落书店");
    }

    @Test
    void whatComesWithAStoreIsNamedInTheMerchantsLanguage() {
        var names = Stream.of(Language.values()).map(this::managersRole).toList();
        assertThat(names).containsExactly("店长", "Store manager", "Quản lý cửa hàng");
    }

    /** What the role is called that the first store of a new merchant brings. */
    private String managersRole(Language language) {
        var good = adding(houses.nextCode(), "鲸落书店");
        var profile = good.profile();
        var added = merchants.add(new AddMerchant(good.code(), good.currency(), good.zone(),
                new MerchantProfile(profile.name(), profile.licenceExpires(), language, profile.hotline(),
                        profile.law(), profile.features(), profile.productName()),
                good.administrator()));
        var line = administrator(added.terminal(), added.staffNumber(), added.oneTimePassword());
        line.api(StoreApi.class).add(Offices.adding("11", "Riverside"));
        return line.api(RoleApi.class).list(new RoleFilter("", Set.of(RoleType.STORE_MANAGER), PageWanted.first(9)))
                .rows().getFirst().name();
    }

    @Test
    void aMerchantHasTheDigitsOfItsCurrencyForGoodAndLimitsToMatch() {
        var code = houses.nextCode();
        var added = merchants.add(adding(code, "Trà Sen", "VND"));
        var dong = CurrencyUnit.of("VND");
        var line = administrator(added.terminal(), added.staffNumber(), added.oneTimePassword());

        assertThat(merchants.details(code).merchant().currency()).isEqualTo(dong);
        assertThat(line.sessions().current().desk().currency()).isEqualTo(dong);
        assertThat(line.api(ParameterApi.class).list())
                .filteredOn(row -> row.parameter() == Parameter.BEARER_CARD_MOST).singleElement()
                .satisfies(row -> assertThat(row.value()).isEqualTo("5000000"));
        var set = new SetParameter(Parameter.BEARER_CARD_MOST, "5000000", Optional.of("5000001"));
        assertThat(refused(RefusalCode.PARAMETER_MONEY_OUT_OF_RANGE, () -> line.api(ParameterApi.class).set(set))
                .arguments()).containsEntry("min", "5000").containsEntry("max", "5000000");

        // two billion are a month's recharges of a small chain
        assertThat(adjust(code, StoreQuota.RECHARGE, 2_000_000_000L).after()).isEqualTo(2_000_000_000L);
        assertThat(refused(RefusalCode.AMOUNT_TOO_LARGE, () -> adjust(code, StoreQuota.RECHARGE, 50_000_000_001L))
                .arguments()).containsEntry("max", "50000000000");
        refused(RefusalCode.AMOUNT_TOO_LARGE, () -> adjust(code, StoreQuota.POINTS, 1_000_000_001L));
        refused(RefusalCode.CURRENCY_UNKNOWN, () -> merchants.add(adding(houses.nextCode(), "金库", "XAU")));
    }

    @Test
    void whatIsRefusedLeavesNothingOfTheMerchant() {
        var code = houses.nextCode();
        var good = adding(code, "鲸落书店");
        refused(RefusalCode.NUMBER_MALFORMED, () -> merchants.add(new AddMerchant(code, "CNY", good.zone(),
                good.profile(), new NewAdministrator("A 1", "林小满", Optional.empty()))));
        refused(RefusalCode.CURRENCY_UNKNOWN, () -> merchants.add(new AddMerchant(code, "YUAN", good.zone(),
                good.profile(), good.administrator())));
        refused(RefusalCode.CURRENCY_OF_LAW, () -> merchants.add(new AddMerchant(code, "VND", good.zone(),
                good.profile(), good.administrator())));
        refused(RefusalCode.MERCHANT_UNKNOWN, () -> merchants.details(code));
        assertThat(merchants.add(good).code()).isEqualTo(code);
    }

    @Test
    void nobodyOfAMerchantIsLetInWhateverARoleSays() {
        var house = houses.open();
        var code = code(house);
        jdbc.sql("update staff_role set grants = concat(grants, ',MERCHANTS=WRITE') where merchant_id = ?")
                .param(house.merchant()).update();
        var line = house.headquarters();
        var foreign = line.api(MerchantApi.class);
        refused(RefusalCode.NOT_PERMITTED, () -> foreign.list(all()));
        refused(RefusalCode.NOT_PERMITTED, () -> foreign.details(code));
        refused(RefusalCode.NOT_PERMITTED, () -> foreign.close(code));
        refused(RefusalCode.NOT_PERMITTED, () -> foreign.add(adding(houses.nextCode(), "自立门户")));
        assertThat(line.sessions().current().grants()).doesNotContainKey(Permission.MERCHANTS);
        refused(RefusalCode.BAD_REQUEST, () -> line.api(RoleApi.class).add(new AddRole("平台",
                RoleType.MERCHANT_ADMINISTRATOR, Map.of(Permission.MERCHANTS, Access.READ))));
        assertThat(house.<Integer, RuntimeException>as(() -> queries.count(all())))
                .as("the statement itself has no rows for others").isZero();
    }

    @Test
    void thePlatformRunsMerchantsAndNoBusiness() {
        refused(RefusalCode.NOT_PERMITTED, () -> platform.spend("8888", 100));
        refused(RefusalCode.NOT_PERMITTED, () -> platform.balances("8888"));
        var tree = platform.api(RoleApi.class).permissions().stream().flatMap(group -> group.permissions().stream())
                .map(leaf -> leaf.permission()).toList();
        assertThat(tree).contains(Permission.MERCHANTS, Permission.EMPLOYEES, Permission.ROLES)
                .doesNotContain(Permission.RECHARGE, Permission.TRANSACTIONS);
        refused(RefusalCode.MERCHANT_UNKNOWN, () -> merchants.close(Platform.CODE));
        assertThat(merchants.list(all()).rows()).extracting(MerchantRow::code).doesNotContain(Platform.CODE);
        assertThatExceptionOfType(StartRefusedException.class).isThrownBy(installation::install)
                .withMessageContaining("not empty");
    }

    @Test
    void aClosedMerchantStopsEverybodyAtOnceAndNobodyElse() {
        var house = houses.open();
        var cashier = house.cashier();
        var other = houses.open().cashier();
        merchants.close(code(house));
        refused(RefusalCode.MERCHANT_CLOSED, () -> cashier.sessions().current());
        refused(RefusalCode.MERCHANT_CLOSED, () -> house.headquarters());
        assertThat(other.sessions().current()).isNotNull();
        assertThat(merchants.details(code(house)).merchant().state()).isEqualTo(MerchantState.CLOSED);
        merchants.open(code(house));
        assertThat(cashier.sessions().current()).isNotNull();
        assertThat(log(code(house))).containsExactly("close-merchant|open|closed", "open-merchant|closed|open");
    }

    @Test
    void afterItsLicenceAMerchantGivesBackAndTakesNothing() {
        var house = openHouse();
        var card = house.card();
        var kept = till(house).recharge(card.number(), 300_00);
        var spent = till(house).spend(card.number(), 100_00);
        edit(house, Optional.of(LAST_DAY), EnumSet.allOf(LicensedFeature.class));
        assertThat(till(house).spend(card.number(), 1_00).number()).as("on its last day").isNotEmpty();
        try (var _ = clock.later(Duration.ofHours(15))) {
            var session = houses.platform();
            var till = till(house);
            assertThat(refused(RefusalCode.LICENCE_EXPIRED, () -> till.recharge(card.number(), 100)).arguments())
                    .containsEntry("day", "2026-03-02");
            refused(RefusalCode.LICENCE_EXPIRED, () -> till.spend(card.number(), 100));
            refused(RefusalCode.LICENCE_EXPIRED, () -> house.headquarters().api(StoreApi.class)
                    .close(house.places().store()));
            assertThat(till.balances(card.number()).principal()).isEqualTo(199_00);
            assertThat(till.voids(spent).number()).isNotEmpty();
            assertThat(till.cashOut(card.number()).number()).isNotEmpty();
            assertThat(till.transactions().details(kept.number()).number()).isEqualTo(kept.number());
            merchants = houses.with(session).api(MerchantApi.class);
            assertThat(found(house, MerchantState.EXPIRED)).as("the day is the merchant's").isEqualTo(1);
            assertThat(found(house, MerchantState.OPEN)).isZero();

            edit(house, Optional.of(LAST_DAY.plusYears(1)), EnumSet.allOf(LicensedFeature.class));
            assertThat(till.recharge(card.number(), 100_00).number()).as("renewed, in the same session").isNotEmpty();
        }
    }

    @Test
    void whatIsNotLicensedNobodyHasAndNoRoleLoses() {
        var house = openHouse();
        var till = till(house);
        var card = house.card();
        edit(house, Optional.empty(), Set.of(LicensedFeature.EXPORTS));
        refused(RefusalCode.NOT_PERMITTED, () -> till.values().useCounts(till.counts(card.number(), "wash", 1)));
        var office = house.headquarters();
        assertThat(office.sessions().current().grants()).containsKey(Permission.EXPORT)
                .doesNotContainKeys(Permission.COUNTS, Permission.TRANSFER);
        var roles = office.api(RoleApi.class);
        var role = roles.list(new RoleFilter("all of OPERATOR", Set.of(), PageWanted.first(1))).rows().getFirst();
        var known = roles.details(role.id());
        assertThat(known.grants()).doesNotContainKey(Permission.COUNTS);
        roles.edit(role.id(), new EditRole(known.version(), "收银", Map.of(Permission.SPEND, Access.WRITE)));
        edit(house, Optional.empty(), EnumSet.allOf(LicensedFeature.class));
        assertThat(roles.details(role.id()).grants()).containsEntry(Permission.COUNTS, Access.WRITE)
                .doesNotContainKey(Permission.RECHARGE);
    }

    @Test
    void quotaIsGrantedAndTakenBackInTheMerchantsBooks() {
        var house = houses.open();
        var grant = adjusting(house, StoreQuota.RECHARGE, 500_000_00);
        var first = merchants.adjustQuota(grant);
        assertThat(first.before()).isZero();
        assertThat(first.after()).isEqualTo(500_000_00);
        assertThat(merchants.adjustQuota(grant)).as("the same key again").isEqualTo(first);
        var back = merchants.adjustQuota(adjusting(house, StoreQuota.RECHARGE, -100_000_00));
        assertThat(back.before()).isEqualTo(500_000_00);
        assertThat(back.after()).isEqualTo(400_000_00);
        assertThat(refused(RefusalCode.MERCHANT_QUOTA_LESS,
                () -> merchants.adjustQuota(adjusting(house, StoreQuota.RECHARGE, -400_000_01))).arguments())
                .containsEntry("available", "40000000").containsEntry("missing", "1");
        refused(RefusalCode.MERCHANT_POINTS_QUOTA_LESS,
                () -> merchants.adjustQuota(adjusting(house, StoreQuota.POINTS, -1)));
        refused(RefusalCode.FIELD_MISSING, () -> merchants.adjustQuota(new AdjustMerchantQuota(platform.key(),
                code(house), StoreQuota.POINTS, 1, " ")));
        refused(RefusalCode.MERCHANT_UNKNOWN, () -> merchants.adjustQuota(new AdjustMerchantQuota(platform.key(),
                Platform.CODE, StoreQuota.POINTS, 1, "自给")));

        assertThat(merchants.details(code(house)).merchant().rechargeLeft()).isEqualTo(400_000_00);
        var told = till(house, house.places().office(), "A1").transactions().details(first.transaction());
        assertThat(told.remark()).isEqualTo("年度授权");
        assertThat(told.operator()).isEqualTo("Platform administrator");
        assertThat(log(code(house) + " RECHARGE")).containsExactly(
                "adjust-merchant-quota|CNY 0.00|CNY 500000.00",
                "adjust-merchant-quota|CNY 500000.00|CNY 400000.00");
        assertThat(house.headquarters().api(LedgerProofsApi.class).run().proofs())
                .filteredOn(proof -> proof.findings() > 0).extracting(ProofResult::rows).isEmpty();
    }

    @Test
    void aMerchantIsEditedByWhoSawItAsItIs() {
        var house = houses.open();
        var code = code(house);
        var seen = merchants.details(code);
        var profile = new MerchantProfile("静水茶行", Optional.empty(), Language.VI, "400 820", LegalProfile.CN,
                Set.of(), "静水");
        var edited = merchants.edit(new EditMerchant(code, seen.version(), profile));
        assertThat(edited.profile()).isEqualTo(profile);
        assertThat(edited.version()).isGreaterThan(seen.version());
        assertThat(jdbc.sql("select card_limit from merchant where code = ?").param(code).query(Long.class).single())
                .as("the law's").isEqualTo(5_000_00);
        refused(RefusalCode.CHANGED_MEANWHILE, () -> merchants.edit(new EditMerchant(code, seen.version(), profile)));
        assertThat(merchants.list(new MerchantFilter("静水茶", Set.of(MerchantState.OPEN),
                new PageWanted(Optional.of("created"), true, Optional.empty(), 200))).rows())
                .extracting(MerchantRow::code).contains(code);
        assertThat(merchants.count(new MerchantFilter(code, Set.of(), PageWanted.first(1)))).isEqualTo(1);
        assertThat(house.headquarters().sessions().current().licence().productName()).isEqualTo("静水");
    }

    @Test
    void aLogoIsAPngThatIsNotTooLarge() {
        var house = houses.open();
        var code = code(house);
        var office = house.headquarters().api(MerchantApi.class);
        assertThat(office.ownLogo().png()).isEmpty();
        merchants.setLogo(code, new Logo(PNG));
        assertThat(office.ownLogo().png()).isEqualTo(PNG);
        assertThat(merchants.details(code).logo()).isTrue();
        refused(RefusalCode.LOGO_MALFORMED, () -> merchants.setLogo(code, new Logo(new byte[]{'G', 'I', 'F'})));
        var large = new byte[Logo.MOST + 1];
        System.arraycopy(PNG, 0, large, 0, PNG.length);
        refused(RefusalCode.LOGO_MALFORMED, () -> merchants.setLogo(code, new Logo(large)));
        assertThat(merchants.logo(code).png()).isEqualTo(PNG);
        merchants.setLogo(code, new Logo(new byte[0]));
        assertThat(merchants.details(code).logo()).isFalse();
        assertThat(houses.open().headquarters().api(MerchantApi.class).ownLogo().png()).isEmpty();
    }

    private void edit(House house, Optional<LocalDate> lastDay, Set<LicensedFeature> features) {
        var known = merchants.details(code(house));
        var profile = known.profile();
        merchants.edit(new EditMerchant(code(house), known.version(), new MerchantProfile(profile.name(), lastDay,
                profile.language(), profile.hotline(), profile.law(), features, profile.productName())));
    }

    private int found(House house, MerchantState state) {
        return merchants.count(new MerchantFilter(code(house), Set.of(state), PageWanted.first(1)));
    }

    private AdjustMerchantQuota adjusting(House house, StoreQuota quota, long amount) {
        return new AdjustMerchantQuota(platform.key(), code(house), quota, amount, "年度授权");
    }

    private Line administrator(String terminal, String staffNumber, String oneTime) {
        var line = houses.with(houses.open().stranger().sessions().signIn(SignIn.of(terminal, staffNumber, oneTime,
                Language.ZH_CN)));
        line.api(PasswordApi.class).change(new ChangePassword(oneTime, House.PASSWORD));
        return line;
    }

    /** Action, before and after of what the platform's people did to a subject, oldest first. */
    private List<String> log(String subject) {
        return jdbc.sql("""
                select concat(action, '|', value_before, '|', value_after) from operator_log
                where merchant_id = ? and subject = ? order by id""").param(Platform.ID).param(subject)
                .query(String.class).list();
    }

    private static MerchantFilter all() {
        return new MerchantFilter("", Set.of(), PageWanted.first(200));
    }

    private static String code(House house) {
        return "%04d".formatted(house.merchant());
    }

    private AdjustedMerchantQuota adjust(String code, StoreQuota quota, long amount) {
        return merchants.adjustQuota(new AdjustMerchantQuota(platform.key(), code, quota, amount, "quý một"));
    }

    /** Under no law, which each has limits in a currency of its own. */
    private static AddMerchant adding(String code, String name, String currency) {
        return new AddMerchant(code, currency, ZoneId.of("Asia/Ho_Chi_Minh"),
                new MerchantProfile(name, Optional.empty(), Language.VI, "", LegalProfile.NONE,
                        EnumSet.allOf(LicensedFeature.class), ""),
                new NewAdministrator("A1", "Nguyễn Minh Anh", Optional.empty()));
    }

    private static AddMerchant adding(String code, String name) {
        return new AddMerchant(code, "CNY", ZoneId.of("Asia/Shanghai"), new MerchantProfile(name, Optional.empty(),
                Language.ZH_CN, "400-820", LegalProfile.CN, EnumSet.allOf(LicensedFeature.class), "鲸落会员"),
                new NewAdministrator("A1", "林小满", Optional.empty()));
    }
}
