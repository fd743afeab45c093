package org.counterfoil.server.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.organisation.Offices.log;
import static org.counterfoil.server.organisation.Offices.terminals;
import static org.counterfoil.server.testing.Refused.refused;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import org.counterfoil.common.organisation.Desk;
import org.counterfoil.common.organisation.EnrolTerminal;
import org.counterfoil.common.organisation.EnrolmentApi;
import org.counterfoil.common.organisation.EnrolmentCode;
import org.counterfoil.common.organisation.TerminalBinding;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.PhoneSignIn;
import org.counterfoil.common.staff.PhoneSignInApi;
import org.counterfoil.common.staff.SignIn;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Houses;
import org.counterfoil.server.testing.Line;
import org.counterfoil.server.testing.Settings;
import org.counterfoil.server.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tying terminals to installations, and signing in there, over HTTP. */
abstract class EnrolmentBehaviour {

    private static final long NOW = TestClock.START.toEpochMilli();

    @Autowired
    private Houses houses;
    @Autowired
    private TestClock clock;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private BindingRepository bindings;
    @Autowired
    private MerchantSql sql;

    @Test
    void aCodeTiesATerminalToTheInstallationThatBringsIt() {
        var house = houses.open();
        var desk = house.places().desk();
        var code = code(house, desk);
        assertThat(code.code()).matches("[A-Z3479]{4}(-[A-Z3479]{4}){3}");
        assertThat(code.expires()).isEqualTo(TestClock.START.plus(Duration.ofHours(24)));
        var typed = code.code().toLowerCase(Locale.ROOT).replace('-', ' ');
        assertThat(enrol(house, Installation.fresh().enrol(desk, typed)).alias()).isEqualTo("1 号台");
        assertThat(terminals(house.headquarters()).details(desk.id()).binding())
                .contains(new TerminalBinding("till-1", TestClock.START));
        assertThat(log(jdbc, house)).containsExactly(
                "ask-enrolment-code|" + desk.number() + "||good until 2026-03-03T02:00:00Z",
                "bind-terminal|" + desk.number() + "||till-1");
        assertThat(jdbc.sql("select count(*) from enrolment_code where code_hash like ?")
                .param("%" + code.code().substring(0, 4) + "%").query(Long.class).single()).isZero();
    }

    @Test
    void aCodeIsGoodForOneInstallationWhichMayAskTwice() {
        var house = houses.open();
        var desk = house.places().desk();
        var code = code(house, desk).code();
        var till = Installation.fresh();
        assertThat(enrol(house, till.enrol(desk, code))).isEqualTo(enrol(house, till.enrol(desk, code)));
        refused(RefusalCode.ENROLMENT_CODE_USED, () -> enrol(house, Installation.fresh().enrol(desk, code)));
        assertThat(refused(RefusalCode.TERMINAL_BOUND, () -> code(house, desk)).arguments())
                .containsEntry("installation", "till-1");
    }

    @Test
    void aCodeIsVoidOnceAnotherIsAskedForAndExpiredAfterADay() {
        var house = houses.open();
        var desk = house.places().desk();
        var till = Installation.fresh();
        var first = code(house, desk).code();
        var second = code(house, desk).code();
        refused(RefusalCode.ENROLMENT_CODE_VOID, () -> enrol(house, till.enrol(desk, first)));
        try (var _ = clock.later(Duration.ofHours(24))) {
            refused(RefusalCode.ENROLMENT_CODE_EXPIRED, () -> enrol(house, till.enrol(desk, second)));
        }
        assertThat(enrol(house, till.enrol(desk, second)).terminal()).isEqualTo(desk.number());
    }

    @Test
    void whoGuessesCodesIsLockedOutForAQuarterOfAnHour() {
        var house = houses.open();
        var desk = house.places().desk();
        var code = code(house, desk).code();
        var elsewhere = code(house, house.places().otherDesk()).code();
        var till = Installation.fresh();
        for (int left = 4; left >= 1; left--) {
            assertThat(refused(RefusalCode.ENROLMENT_CODE_WRONG, () -> enrol(house, till.enrol(desk, elsewhere)))
                    .arguments()).containsEntry("left", Integer.toString(left));
        }
        refused(RefusalCode.SIGN_IN_LOCKED, () -> enrol(house, till.enrol(desk, elsewhere)));
        refused(RefusalCode.SIGN_IN_LOCKED, () -> enrol(house, till.enrol(desk, code)));
        try (var _ = clock.later(Duration.ofMinutes(15))) {
            assertThat(enrol(house, till.enrol(desk, code)).terminal()).isEqualTo(desk.number());
        }
    }

    @Test
    void nobodyBringsAKeyThatHeDoesNotHold() {
        var house = houses.open();
        var desk = house.places().desk();
        var code = code(house, desk).code();
        var right = Installation.fresh().enrol(desk, code);
        refused(RefusalCode.TERMINAL_PROOF_WRONG, () -> enrol(house, new EnrolTerminal(right.terminal(), code,
                Installation.fresh().publicKey(), right.signature(), "till")));
        refused(RefusalCode.TERMINAL_PROOF_WRONG, () -> enrol(house, new EnrolTerminal(right.terminal(), code,
                right.publicKey(), "no signature", "till")));
        refused(RefusalCode.BAD_REQUEST, () -> enrol(house, new EnrolTerminal(right.terminal(), code, "no key",
                right.signature(), "till")));
        refused(RefusalCode.FIELD_MISSING, () -> enrol(house, new EnrolTerminal(right.terminal(), code,
                right.publicKey(), right.signature(), " ")));
        assertThat(enrol(house, right).terminal()).isEqualTo(desk.number());
    }

    @Test
    void atABoundTerminalItsInstallationAloneSignsIn() {
        var house = houses.open();
        var desk = house.places().desk();
        var till = bound(house, desk);
        refused(RefusalCode.TERMINAL_BOUND_ELSEWHERE, house::cashier);
        refused(RefusalCode.TERMINAL_BOUND_ELSEWHERE, () -> signIn(house, Installation.fresh().signIn(desk, NOW)));
        var other = SignIn.of(desk.number(), "M1", House.PASSWORD, Language.ZH_CN);
        refused(RefusalCode.TERMINAL_BOUND_ELSEWHERE,
                () -> signIn(house, other.proved(till.signIn(desk, NOW).proof())));
        assertThat(signIn(house, till.signIn(desk, NOW))).isNotEmpty();
        assertThat(signIn(house, other.proved(Optional.of(till.proof(desk, "M1", NOW + 1))))).isNotEmpty();

        var phone = house.stranger().api(PhoneSignInApi.class);
        var code = new PhoneSignIn(desk.number(), "13800138000", "000000", Language.ZH_CN, Optional.empty(),
                Optional.empty());
        refused(RefusalCode.TERMINAL_BOUND_ELSEWHERE, () -> phone.signIn(code));
        refused(RefusalCode.CODE_WRONG,
                () -> phone.signIn(code.proved(Optional.of(till.proof(desk, code.who(), NOW + 2)))));
    }

    @Test
    void strangersNeitherGuessNorLockOutAtABoundTerminal() {
        var house = houses.open();
        var desk = house.places().desk();
        var till = bound(house, desk);
        for (int attempt = 0; attempt < 6; attempt++) {
            refused(RefusalCode.TERMINAL_BOUND_ELSEWHERE, () -> house.signIn(desk, "0012", "wrong password"));
        }
        assertThat(signIn(house, till.signIn(desk, NOW))).isNotEmpty();
    }

    @Test
    void aProofIsGoodOnceAndForTwoMinutes() {
        var house = houses.open();
        var desk = house.places().desk();
        var till = bound(house, desk);
        assertThat(signIn(house, till.signIn(desk, NOW + 100_000))).isNotEmpty();
        var told = refused(RefusalCode.TERMINAL_CLOCK_OFF, () -> signIn(house, till.signIn(desk, NOW + 100_000)));
        assertThat(told.arguments()).containsEntry("now", Long.toString(NOW + 100_001));
        assertThat(signIn(house, till.signIn(desk, NOW + 100_001))).isNotEmpty();
        var late = till.signIn(desk, NOW + 100_002);
        try (var _ = clock.later(Duration.ofMinutes(5))) {
            var later = refused(RefusalCode.TERMINAL_CLOCK_OFF, () -> signIn(house, late));
            assertThat(signIn(house, till.signIn(desk, Long.parseLong(later.arguments().get("now"))))).isNotEmpty();
        }
        refused(RefusalCode.TERMINAL_CLOCK_OFF, () -> signIn(house, till.signIn(desk, Long.MIN_VALUE)));
    }

    @Test
    void unbindingEndsWhatGoesOnThereAndForgetsTheKey() {
        var house = houses.open();
        var desk = house.places().desk();
        var till = bound(house, desk);
        var cashier = house.with(signIn(house, till.signIn(desk, NOW)));
        var epoch = cashier.sessions().current().epoch();
        enrolment(house.headquarters()).unbind(desk.id());
        refused(RefusalCode.SESSION_EXPIRED, () -> cashier.sessions().current());
        refused(RefusalCode.TERMINAL_NOT_BOUND, () -> signIn(house, till.signIn(desk, NOW + 1)));
        assertThat(terminals(house.headquarters()).details(desk.id()).binding()).isEmpty();
        assertThat(log(jdbc, house)).last()
                .isEqualTo("unbind-terminal|" + desk.number() + "|till-1|sessions ended: 1");
        enrolment(house.headquarters()).unbind(desk.id());
        assertThat(log(jdbc, house)).as("there was nothing to unbind, and even so it is told").hasSize(4);
        var next = bound(house, desk);
        assertThat(house.with(signIn(house, next.signIn(desk, NOW))).sessions().current().epoch())
                .isEqualTo(epoch + 2);
    }

    @Test
    void unbindingVoidsACodeThatWasNotUsedAndSparesTheOwnTerminal() {
        var house = houses.open();
        var desk = house.places().desk();
        var code = code(house, desk).code();
        enrolment(house.headquarters()).unbind(desk.id());
        refused(RefusalCode.ENROLMENT_CODE_VOID, () -> enrol(house, Installation.fresh().enrol(desk, code)));
        refused(RefusalCode.OWN_TERMINAL,
                () -> enrolment(house.headquarters()).unbind(house.places().office().id()));
    }

    @Test
    void headquartersAloneTellsCodesAndUnbinds() {
        var house = houses.open();
        var desk = house.places().desk();
        var manager = enrolment(house.manager());
        refused(RefusalCode.NOT_PERMITTED, () -> manager.code(desk.id()));
        refused(RefusalCode.NOT_PERMITTED, () -> manager.unbind(desk.id()));
        var stranger = enrolment(houses.open().headquarters());
        refused(RefusalCode.NO_SUCH_TERMINAL, () -> stranger.code(desk.id()));
        refused(RefusalCode.NO_SUCH_TERMINAL, () -> stranger.unbind(desk.id()));
    }

    @Test
    void aTerminalWithACodeCanBeDeletedAndABoundOneCannot() {
        var house = houses.open();
        var api = terminals(house.headquarters());
        code(house, house.places().desk());
        api.delete(house.places().desk().id());
        bound(house, house.places().otherDesk());
        refused(RefusalCode.TERMINAL_USED, () -> api.delete(house.places().otherDesk().id()));
    }

    @Test
    void whereItIsRequiredNobodySignsInUnboundButAtTheFirstOffice() {
        var house = houses.open();
        var strict = new TerminalProofs(bindings, sql, Settings.in(Path.of("unused")), clock);
        var places = house.places();
        house.run(() -> strict.demand(places.office(), "A1", Optional.empty()));
        refused(RefusalCode.TERMINAL_NOT_BOUND,
                () -> house.run(() -> strict.demand(places.desk(), "0012", Optional.empty())));
        bound(house, places.otherDesk());
        refused(RefusalCode.TERMINAL_NOT_BOUND,
                () -> house.run(() -> strict.demand(places.office(), "A1", Optional.empty())));
        assertThat(house.cashier().sessions().current().desk().terminal()).isEqualTo(places.desk().number());
    }

    @Test
    void whereItIsRequiredTheFirstCodeIsForAnOfficeOfHeadquarters() {
        var house = houses.open();
        var strict = new OfficeFirst(bindings, Settings.in(Path.of("unused")));
        var places = house.places();
        refused(RefusalCode.OFFICE_NOT_BOUND, () -> house.run(() -> strict.demand(places.desk())));
        house.run(() -> strict.demand(places.office()));
        bound(house, places.office());
        house.run(() -> strict.demand(places.desk()));
    }

    private static Installation bound(House house, TerminalFacts terminal) {
        var till = Installation.fresh();
        enrol(house, till.enrol(terminal, code(house, terminal).code()));
        return till;
    }

    private static EnrolmentCode code(House house, TerminalFacts terminal) {
        return enrolment(house.headquarters()).code(terminal.id());
    }

    private static Desk enrol(House house, EnrolTerminal wanted) {
        return enrolment(house.stranger()).enrol(wanted);
    }

    private static EnrolmentApi enrolment(Line line) {
        return line.api(EnrolmentApi.class);
    }

    private static String signIn(House house, SignIn signIn) {
        return house.stranger().sessions().signIn(signIn).token();
    }
}
