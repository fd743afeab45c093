package org.counterfoil.server.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.counterfoil.common.marketing.CouponTerms;
import org.counterfoil.common.member.Sex;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.common.staff.RoleType;
import org.counterfoil.common.staff.SignIn;
import org.counterfoil.common.staff.SignedIn;
import org.counterfoil.server.marketing.CouponIssue;
import org.counterfoil.server.marketing.NewCouponBatch;
import org.counterfoil.server.member.NewMember;
import org.counterfoil.server.organisation.TerminalFacts;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.counterfoil.server.staff.NewEmployee;

/** A merchant of one test: its people (A1, M1 and 0012), its stores and desks, and cards as they are needed. */
public final class House {

    /** Everybody's. */
    public static final String PASSWORD = "correct horse";

    private final AtomicInteger made = new AtomicInteger();
    private final Builders builders;
    private final Lines lines;
    private final Caller administrator;
    private final Places places;
    private final long cardType;

    /** Ids of stores, and terminals: desk at store, otherDesk at other, office at headquarters. */
    public record Places(long headquarters, long store, long other, TerminalFacts desk, TerminalFacts otherDesk,
            TerminalFacts office) {}

    House(Builders builders, Lines lines, Caller administrator, Places places, long cardType) {
        this.builders = builders;
        this.lines = lines;
        this.administrator = administrator;
        this.places = places;
        this.cardType = cardType;
    }

    public long merchant() {
        return administrator.merchant();
    }

    public Places places() {
        return places;
    }

    /** A caller to hand to use cases directly: the administrator at headquarters. */
    public Caller administrator() {
        return administrator;
    }

    /** Runs work on the server's beans as this merchant. */
    public <T, X extends Throwable> T as(ScopedValue.CallableOp<T, X> work) throws X {
        return MerchantScope.call(merchant(), work);
    }

    /** Runs work on the server's beans as this merchant. */
    public void run(Runnable work) {
        MerchantScope.run(merchant(), work);
    }

    /** A line of someone who has not signed in. */
    public Line stranger() {
        return lines.with("");
    }

    public Line with(String token) {
        return lines.with(token);
    }

    /** Tries to sign in, and reads the picture where that is asked. */
    public SignedIn signIn(TerminalFacts terminal, String login, String password) {
        var sessions = stranger().sessions();
        var attempt = SignIn.of(terminal.number(), login, password, Language.ZH_CN);
        try {
            return sessions.signIn(attempt);
        } catch (RefusedException refused) {
            if (refused.refusal().code() != RefusalCode.CAPTCHA_NEEDED) {
                throw refused;
            }
            return sessions.signIn(attempt.read(readCaptcha(terminal)));
        }
    }

    /** Asks for a picture and reads its digits where nobody else could. */
    public String readCaptcha(TerminalFacts terminal) {
        stranger().sessions().captcha(terminal.number());
        return as(() -> builders.sql()
                .sql("select digits from sign_in_captcha where merchant_id = :merchant and terminal = :terminal")
                .param("terminal", terminal.number()).query(String.class).single());
    }

    /** The operator 0012, who may do everything, signed in at the desk of the store. */
    public Line cashier() {
        return lines.with(signIn(places.desk(), "0012", PASSWORD).token());
    }

    /** The store's manager M1 at the same desk. */
    public Line manager() {
        return lines.with(signIn(places.desk(), "M1", PASSWORD).token());
    }

    /** The administrator A1 in the back office of headquarters. */
    public Line headquarters() {
        return lines.with(signIn(places.office(), "A1", PASSWORD).token());
    }

    /** An operator of the store who may do this and nothing else, signed in at the desk. */
    public Line operatorWith(Map<Permission, Access> grants) {
        var number = "X" + made.incrementAndGet();
        run(() -> {
            var role = builders.hiring().addRole(number, RoleType.FRONT_DESK, grants);
            builders.hiring().hire(new NewEmployee(Optional.of(places.store()), role, number, Optional.empty(), "何平",
                    EmployeeType.OPERATOR, Optional.of(PASSWORD)));
        });
        return lines.with(signIn(places.desk(), number, PASSWORD).token());
    }

    /** An active card of a new member of the lowest level, without a PIN. */
    public TestCard card() {
        return card("STD", Optional.empty());
    }

    /** An active card with a PIN. */
    public TestCard cardWithPin(String pin) {
        return card("STD", Optional.of(pin));
    }

    /** An active card of a new member of a level: STD (100 %, 1 point) or GOLD (90 %, 1.5 points). */
    public TestCard card(String level, Optional<String> pin) {
        return as(() -> {
            var fresh = producedCard(level, pin);
            builders.life().activate(administrator, fresh.id(), fresh.member(), Optional.empty());
            return fresh;
        });
    }

    /** A card that was not activated, and the member that it is meant for. */
    public TestCard producedCard(String level, Optional<String> pin) {
        return as(() -> {
            var serial = made.incrementAndGet();
            var number = "8888%04d%08d".formatted(merchant(), serial);
            var memberNumber = "M%04d%08d".formatted(merchant(), serial);
            var phone = "138%04d%04d".formatted(merchant(), serial);
            var member = builders.enrolment().enrol(new NewMember(memberNumber, "陈晓云", "chen xiaoyun", phone,
                    Sex.FEMALE, Optional.empty(), level, places.store()));
            var id = builders.stock().produce(number, cardType, pin);
            return new TestCard(id, number, member, memberNumber, phone);
        });
    }

    /** The code of a coupon in a batch of its own, which can be used from now on by whoever has it in hand. */
    public String coupon(CouponTerms terms) {
        return coupons(terms, 1, Optional.empty()).getFirst();
    }

    /** The codes of several coupons of one new batch; of one member alone where an id is given. */
    public List<String> coupons(CouponTerms terms, int count, Optional<Long> member) {
        return as(() -> {
            var batch = "B" + made.incrementAndGet();
            builders.coupons().addBatch(new NewCouponBatch(batch, "开业券", terms));
            return builders.coupons().issue(administrator,
                    new CouponIssue(UUID.randomUUID(), batch, count, member));
        });
    }
}
