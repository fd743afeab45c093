package org.counterfoil.server.testing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.counterfoil.common.member.LevelView;
import org.counterfoil.common.organisation.Licence;
import org.counterfoil.common.organisation.StoreKind;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.staff.ChangePassword;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.common.staff.Operator;
import org.counterfoil.common.staff.PasswordApi;
import org.counterfoil.common.staff.RoleType;
import org.counterfoil.common.staff.SignIn;
import org.counterfoil.common.staff.SignedIn;
import org.counterfoil.common.card.CardKind;
import org.counterfoil.server.organisation.Founding;
import org.counterfoil.server.organisation.MerchantTerms;
import org.counterfoil.server.organisation.NewStore;
import org.counterfoil.server.organisation.Platform;
import org.counterfoil.server.organisation.TerminalFacts;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.counterfoil.server.staff.NewEmployee;

/** Opens fresh merchants. */
public final class Houses {

    private final AtomicInteger opened = new AtomicInteger(1000);
    private final Builders builders;
    private final Lines lines;

    Houses(Builders builders, Lines lines) {
        this.builders = builders;
        this.lines = lines;
    }

    /** A merchant with headquarters, two stores, a desk and a back office at the first store, people, one level. */
    public House open() {
        return open(MerchantTerms.usual(nextCode(), "静水茶行"));
    }

    /** The platform's first administrator signed in; there is one platform, which the first who asks founds. */
    public synchronized SignedIn platform() {
        var sessions = lines.with("").sessions();
        if (builders.merchants().ofCode(Platform.CODE).isEmpty()) {
            var founded = builders.platform().found(Language.EN);
            var first = sessions.signIn(SignIn.of(founded.terminal(), founded.staffNumber(),
                    founded.oneTimePassword(), Language.EN));
            with(first).api(PasswordApi.class).change(new ChangePassword(founded.oneTimePassword(), House.PASSWORD));
        }
        return sessions.signIn(SignIn.of("0000300001", "0001", House.PASSWORD, Language.EN));
    }

    /** A line under a session. */
    public Line with(SignedIn session) {
        return lines.with(session.token());
    }

    /** A code that no merchant has yet. */
    public String nextCode() {
        return Integer.toString(opened.incrementAndGet());
    }

    /** A merchant with its own terms, under {@link #nextCode}. */
    public House open(MerchantTerms terms) {
        return MerchantScope.call(Founding.idOf(terms.code()), () -> build(terms));
    }

    private House build(MerchantTerms terms) {
        var founding = builders.founding();
        founding.found(terms);
        var headquarters = founding.openStore(new NewStore("00", "总部", StoreKind.HEADQUARTERS, false, false));
        var store = founding.openStore(new NewStore("01", "南山店", StoreKind.DIRECT, false, false));
        var other = founding.openStore(new NewStore("02", "福田店", StoreKind.DIRECT, false, false));
        var desk = founding.openTerminal(store, TerminalType.FRONT_DESK, "1 号台");
        var otherDesk = founding.openTerminal(other, TerminalType.FRONT_DESK, "1 号台");
        var office = founding.openTerminal(headquarters, TerminalType.MERCHANT_BACK_OFFICE, "总部");
        var administrator = hire(EmployeeType.MERCHANT_ADMINISTRATOR, Optional.empty(), "A1");
        hire(EmployeeType.STORE_MANAGER, Optional.of(store), "M1");
        hire(EmployeeType.OPERATOR, Optional.of(store), "0012");
        builders.enrolment().addLevel(new LevelView("STD", "普通", 0, 100, 100));
        builders.enrolment().addLevel(new LevelView("GOLD", "金卡", 1, 90, 150));
        var type = builders.stock().addType("会员卡", CardKind.MAGNETIC, true);
        return new House(builders, lines, caller(terms, headquarters, office, administrator),
                new House.Places(headquarters, store, other, desk, otherDesk, office), type);
    }

    private long hire(EmployeeType type, Optional<Long> store, String number) {
        var role = builders.hiring().addRole("all of " + type, roleOf(type), everything());
        return builders.hiring().hire(new NewEmployee(store, role, number, Optional.of("Login" + number), "林小满",
                type, Optional.of(House.PASSWORD)));
    }

    private static RoleType roleOf(EmployeeType type) {
        return Arrays.stream(RoleType.values()).filter(role -> role.employee() == type).findFirst().orElseThrow();
    }

    static Map<Permission, Access> everything() {
        var grants = new EnumMap<Permission, Access>(Permission.class);
        Arrays.stream(Permission.values()).filter(Permission::isOfMerchants)
                .forEach(permission -> grants.put(permission, Access.WRITE));
        return grants;
    }

    private static Caller caller(MerchantTerms terms, long store, TerminalFacts office, long administrator) {
        var operator = new Operator(administrator, "A1", "林小满", EmployeeType.MERCHANT_ADMINISTRATOR);
        return new Caller(1, Founding.idOf(terms.code()), store,
                new Caller.Place(office.id(), office.number(), office.type()), operator, everything(), 1,
                "127.0.0.1", false, Licence.unlimited());
    }
}
