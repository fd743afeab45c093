package org.counterfoil.server.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.staff.SignIn;
import org.counterfoil.common.staff.SignedIn;
import org.counterfoil.server.organisation.MerchantTerms;
import org.counterfoil.server.organisation.TerminalFacts;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Houses;
import org.counterfoil.server.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing in and what ends a session, over HTTP. */
abstract class SessionBehaviour {

    @Autowired
    private Houses houses;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SignInHandler signIn;

    @Test
    void theSignInPageNamesItsStoreAndDesk() {
        var house = houses.open();
        var desk = house.stranger().sessions().desk(house.places().desk().number());
        assertThat(desk.storeName()).isEqualTo("南山店");
        assertThat(desk.alias()).isEqualTo("1 号台");
        assertThat(desk.businessDate()).hasToString("2026-03-02");
    }

    @Test
    void aTerminalThatNobodyHasIsUnknown() {
        refused(RefusalCode.TERMINAL_UNKNOWN, () -> houses.open().stranger().sessions().desk("0000000000"));
    }

    @Test
    void oneSignsInWithTheStaffNumberOrTheLoginName() {
        var house = houses.open();
        var byNumber = house.signIn(house.places().desk(), "0012", House.PASSWORD);
        var byName = house.signIn(house.places().desk(), " LOGIN0012 ", House.PASSWORD);
        assertThat(byNumber.operator()).isEqualTo(byName.operator());
        assertThat(byName.operator().realName()).isEqualTo("林小满");
        assertThat(byName.may(Permission.SPEND, Access.WRITE)).isTrue();
    }

    @Test
    void everySessionNumbersItsRequestsInAnEpochOfItsOwn() {
        var house = houses.open();
        var first = house.signIn(house.places().desk(), "0012", House.PASSWORD);
        var second = house.signIn(house.places().desk(), "0012", House.PASSWORD);
        assertThat(second.epoch()).isEqualTo(first.epoch() + 1);
        assertThat(second.nextSequence()).isEqualTo(1);
    }

    @Test
    void theFifthWrongPasswordLocksTheLoginForAQuarterOfAnHour() {
        var house = houses.open();
        for (int left = 4; left >= 1; left--) {
            var refusal = refused(RefusalCode.SIGN_IN_FAILED, () -> wrong(house, "0012"));
            assertThat(refusal.arguments()).containsEntry("left", Integer.toString(left));
        }
        refused(RefusalCode.SIGN_IN_LOCKED, () -> wrong(house, "0012"));
        refused(RefusalCode.SIGN_IN_LOCKED, () -> house.signIn(house.places().desk(), "0012", House.PASSWORD));
        try (var _ = clock.later(Duration.ofMinutes(15))) {
            assertThat(house.signIn(house.places().desk(), "0012", House.PASSWORD).token()).isNotEmpty();
        }
    }

    @Test
    void aLoginThatNobodyHasIsAnsweredLikeOneThatSomebodyHas() {
        var house = houses.open();
        for (int left = 4; left >= 1; left--) {
            var refusal = refused(RefusalCode.SIGN_IN_FAILED, () -> wrong(house, "nobody"));
            assertThat(refusal.arguments()).containsEntry("left", Integer.toString(left));
        }
        refused(RefusalCode.SIGN_IN_LOCKED, () -> wrong(house, "nobody"));
        refused(RefusalCode.SIGN_IN_LOCKED, () -> wrong(house, "NOBODY"));
    }

    @Test
    void theRightPasswordForgivesTheWrongOnesBeforeIt() {
        var house = houses.open();
        for (int round = 0; round < 3; round++) {
            refused(RefusalCode.SIGN_IN_FAILED, () -> wrong(house, "0012"));
            refused(RefusalCode.SIGN_IN_FAILED, () -> wrong(house, "0012"));
            house.cashier();
        }
    }

    @Test
    void guessesSideBySideCantOutrunTheLock() throws Exception {
        var house = houses.open();
        var outcomes = new ArrayList<Future<RefusalCode>>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 20).forEach(_ -> outcomes.add(callers.submit(() -> codeOf(house))));
        }
        var codes = new ArrayList<RefusalCode>();
        for (var outcome : outcomes) {
            codes.add(outcome.get());
        }
        assertThat(codes).filteredOn(RefusalCode.SIGN_IN_FAILED::equals).hasSizeBetween(1, 4);
        assertThat(codes).isSubsetOf(RefusalCode.SIGN_IN_FAILED, RefusalCode.SIGN_IN_LOCKED,
                RefusalCode.CAPTCHA_WRONG);
    }

    @Test
    void fiveWrongTriesAtATerminalLockItWhoeverMadeThemFromWherever() {
        var house = houses.open();
        for (var attempt = 1; attempt <= 5; attempt++) {
            var number = attempt;
            refused(RefusalCode.SIGN_IN_FAILED,
                    () -> from(house, "10.0.0." + number, house.places().desk(), "nobody" + number, "wrong password"));
        }
        refused(RefusalCode.SIGN_IN_LOCKED,
                () -> from(house, "10.0.0.9", house.places().desk(), "0012", House.PASSWORD));
        assertThat(from(house, "10.0.0.9", house.places().office(), "A1", House.PASSWORD).token()).isNotEmpty();
        try (var _ = clock.later(Duration.ofMinutes(15))) {
            assertThat(from(house, "10.0.0.9", house.places().desk(), "0012", House.PASSWORD).token()).isNotEmpty();
        }
    }

    @Test
    void fiveWrongTriesFromAnAddressLockItAtWhateverTerminal() {
        var house = houses.open();
        for (var attempt = 1; attempt <= 5; attempt++) {
            var number = attempt;
            var terminal = number % 2 == 0 ? house.places().desk() : house.places().otherDesk();
            refused(RefusalCode.SIGN_IN_FAILED,
                    () -> from(house, "10.0.0.1", terminal, "nobody" + number, "wrong password"));
        }
        refused(RefusalCode.SIGN_IN_LOCKED,
                () -> from(house, "10.0.0.1", house.places().office(), "A1", House.PASSWORD));
        assertThat(from(house, "10.0.0.2", house.places().desk(), "0012", House.PASSWORD).token()).isNotEmpty();
    }

    @Test
    void afterTwoWrongTriesThePictureIsReadBeforeThePasswordIsLookedAt() {
        var house = houses.open();
        var desk = house.places().desk();
        var sessions = house.stranger().sessions();
        var right = SignIn.of(desk.number(), "0012", House.PASSWORD, Language.ZH_CN);
        refused(RefusalCode.SIGN_IN_FAILED, () -> wrong(house, "0012"));
        refused(RefusalCode.SIGN_IN_FAILED, () -> wrong(house, "0012"));
        refused(RefusalCode.CAPTCHA_NEEDED, () -> sessions.signIn(right));
        refused(RefusalCode.CAPTCHA_WRONG, () -> sessions.signIn(right.read("12345")));

        var digits = house.readCaptcha(desk);
        refused(RefusalCode.CAPTCHA_WRONG, () -> sessions.signIn(right.read("no digits")));
        refused(RefusalCode.CAPTCHA_WRONG, () -> sessions.signIn(right.read(digits)));
        assertThat(sessions.signIn(right.read(" " + house.readCaptcha(desk))).token()).isNotEmpty();
        assertThat(sessions.signIn(right).token()).isNotEmpty();
    }

    @Test
    void aPictureIsGoodForFiveMinutesAtItsOwnTerminal() {
        var house = houses.open();
        var desk = house.places().desk();
        refused(RefusalCode.SIGN_IN_FAILED, () -> wrong(house, "0012"));
        refused(RefusalCode.SIGN_IN_FAILED, () -> wrong(house, "0012"));
        var sessions = house.stranger().sessions();
        var right = SignIn.of(desk.number(), "0012", House.PASSWORD, Language.ZH_CN);
        var elsewhere = house.readCaptcha(house.places().otherDesk());
        refused(RefusalCode.CAPTCHA_WRONG, () -> sessions.signIn(right.read(elsewhere)));
        var old = house.readCaptcha(desk);
        try (var _ = clock.later(Duration.ofMinutes(5))) {
            refused(RefusalCode.CAPTCHA_WRONG, () -> sessions.signIn(right.read(old)));
        }
    }

    @Test
    void thePictureIsAPngOfItsOwnEveryTime() {
        var house = houses.open();
        var sessions = house.stranger().sessions();
        var first = sessions.captcha(house.places().desk().number()).png();
        var second = sessions.captcha(house.places().desk().number()).png();
        assertThat(first).startsWith(0x89, 'P', 'N', 'G').isNotEqualTo(second);
        refused(RefusalCode.TERMINAL_UNKNOWN, () -> sessions.captcha("0000000000"));
    }

    @Test
    void whoSignsInForgivesTheWrongTriesAtTheDesk() {
        var house = houses.open();
        for (var round = 1; round <= 3; round++) {
            var number = round;
            refused(RefusalCode.SIGN_IN_FAILED, () -> wrong(house, "nobody" + number));
            refused(RefusalCode.SIGN_IN_FAILED, () -> wrong(house, "anybody" + number));
            house.cashier();
        }
    }

    @Test
    void aTokenThatNobodyHasIsRefused() {
        refused(RefusalCode.SESSION_EXPIRED, () -> houses.open().with("made-up").sessions().current());
    }

    @Test
    void whoHasNotSignedInIsRefused() {
        refused(RefusalCode.SESSION_EXPIRED, () -> houses.open().stranger().sessions().list());
    }

    @Test
    void anOldTokenDoesNotKeepOneFromSigningIn() {
        var house = houses.open();
        assertThat(house.with("old").sessions().desk(house.places().desk().number()).storeName()).isEqualTo("南山店");
    }

    @Test
    void aSessionEndsAfterHalfAnHourWithoutACall() {
        var line = houses.open().cashier();
        try (var _ = clock.later(Duration.ofMinutes(29))) {
            line.sessions().current();
            try (var _ = clock.later(Duration.ofMinutes(29))) {
                line.sessions().current();
                try (var _ = clock.later(Duration.ofMinutes(30))) {
                    refused(RefusalCode.SESSION_EXPIRED, () -> line.sessions().current());
                }
            }
        }
    }

    @Test
    void theCurrentSessionIsTheOneThatWasOpened() {
        var house = houses.open();
        var opened = house.signIn(house.places().desk(), "0012", House.PASSWORD);
        assertThat(house.with(opened.token()).sessions().current()).isEqualTo(opened);
    }

    @Test
    void theCurrentSessionGoesOnCountingWhereTheLedgerHasIt() {
        var house = houses.open();
        var opened = house.signIn(house.places().desk(), "0012", House.PASSWORD);
        jdbc.sql("insert into ledger_request (uuid, digest, terminal, epoch, seq, reply) values (?, ?, ?, ?, 41, ?)")
                .param(UUID.randomUUID()).param(new byte[0]).param(house.places().desk().id()).param(opened.epoch())
                .param(new byte[0]).update();
        assertThat(house.with(opened.token()).sessions().current().nextSequence()).isEqualTo(42);
    }

    @Test
    void afterSigningOutTheTokenIsWorthNothing() {
        var line = houses.open().cashier();
        line.sessions().signOut();
        refused(RefusalCode.SESSION_EXPIRED, () -> line.sessions().current());
    }

    @Test
    void aRevokedSessionIsRefusedAtItsNextCall() {
        var house = houses.open();
        var cashier = house.cashier();
        var manager = house.manager();
        var session = manager.sessions().list().stream()
                .filter(open -> open.operator().staffNumber().equals("0012")).findFirst().orElseThrow();
        manager.sessions().revoke(session.id());
        refused(RefusalCode.SESSION_EXPIRED, () -> cashier.sessions().current());
    }

    @Test
    void aManagerNeitherSeesNorEndsSessionsOfAnotherStore() {
        var house = houses.open();
        var manager = house.manager();
        var atHeadquarters = house.headquarters();
        var foreign = atHeadquarters.sessions().list().stream()
                .filter(open -> open.operator().staffNumber().equals("A1")).findFirst().orElseThrow();
        assertThat(manager.sessions().list()).noneMatch(open -> open.operator().staffNumber().equals("A1"));
        refused(RefusalCode.NOT_PERMITTED, () -> manager.sessions().revoke(foreign.id()));
        atHeadquarters.sessions().current();
    }

    @Test
    void whoLacksThePermissionIsRefused() {
        var line = houses.open().operatorWith(Map.of(Permission.SESSIONS, Access.READ));
        assertThat(line.sessions().list()).isNotEmpty();
        refused(RefusalCode.NOT_PERMITTED, () -> line.sessions().revoke(1));
        refused(RefusalCode.NOT_PERMITTED, () -> line.catalog().search(""));
    }

    @Test
    void anOperatorWorksAtTheOwnStoreAlone() {
        var house = houses.open();
        refused(RefusalCode.NOT_PERMITTED, () -> house.signIn(house.places().otherDesk(), "0012", House.PASSWORD));
    }

    @Test
    void aMerchantWhoseLicenceIsOverIsReadAndChangesNothing() {
        var terms = MerchantTerms.usual(houses.nextCode(), "过期商户")
                .withLicenceUntil(LocalDate.of(2026, 3, 2));
        var house = houses.open(terms);
        var line = house.cashier();
        try (var _ = clock.later(Duration.ofHours(14))) {
            refused(RefusalCode.SESSION_EXPIRED, () -> line.sessions().current());
            var office = house.headquarters();
            assertThat(office.sessions().current().licence().expired()).isTrue();
            assertThat(office.sessions().list()).isNotEmpty();
            assertThat(refused(RefusalCode.LICENCE_EXPIRED, () -> office.api(StoreApi.class)
                    .close(house.places().store())).arguments()).containsEntry("day", "2026-03-02");
        }
    }

    private SignedIn from(House house, String address, TerminalFacts terminal, String login, String password) {
        var attempt = SignIn.of(terminal.number(), login, password, Language.ZH_CN);
        return signIn.signIn(attempt.read(house.readCaptcha(terminal)), address);
    }

    private static void wrong(House house, String login) {
        house.signIn(house.places().desk(), login, "wrong password");
    }

    private static RefusalCode codeOf(House house) {
        try {
            wrong(house, "0012");
            throw new AssertionError("a wrong password opened a session");
        } catch (RefusedException refused) {
            return refused.refusal().code();
        }
    }
}
