package org.counterfoil.server.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.staff.CodeSent;
import org.counterfoil.common.staff.CodeWanted;
import org.counterfoil.common.staff.EditEmployee;
import org.counterfoil.common.staff.PhoneSignIn;
import org.counterfoil.common.staff.PhoneSignInApi;
import org.counterfoil.common.staff.RoleType;
import org.counterfoil.common.staff.SignedIn;
import org.counterfoil.server.shared.keys.DataDirectory;
import org.counterfoil.server.testing.Houses;
import org.counterfoil.server.testing.Outbox;
import org.counterfoil.server.testing.TestClock;
import org.counterfoil.server.testing.House;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing in by a code that is sent to one's phone, over HTTP. */
abstract class PhoneSignInBehaviour {

    @Autowired
    private Houses houses;

    @Autowired
    private TestClock clock;

    @Autowired
    private DataDirectory directory;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SendCodeHandler codes;

    @Test
    void whoHasThePhoneSignsInWithTheCodeThatWasSentThere() {
        var house = houses.open();
        var phone = phone(house, "0012");
        var sent = send(house, " +" + phone.substring(0, 3) + "-" + phone.substring(3));
        assertThat(sent).isEqualTo(new CodeSent(60, 300));
        var session = signIn(house, phone, outbox().code(phone, 1));
        assertThat(session.operator().staffNumber()).isEqualTo("0012");
        assertThat(house.with(session.token()).sessions().current()).isEqualTo(session);
        assertThat(outbox().to(phone)).singleElement().asString().contains("静水茶行").contains("5 分钟内有效");
        assertThat(log(house)).contains("sign-in 0012 by phone");
    }

    @Test
    void aCodeIsGoodOnceForFiveMinutesAndUntilTheNext() {
        var house = houses.open();
        var phone = phone(house, "0012");
        send(house, phone);
        var first = outbox().code(phone, 1);
        try (var _ = clock.later(Duration.ofMinutes(5))) {
            refused(RefusalCode.CODE_WRONG, () -> signIn(house, phone, first));
            send(house, phone);
            var second = outbox().code(phone, 2);
            if (!first.equals(second)) {
                refused(RefusalCode.CODE_WRONG, () -> signIn(house, phone, first));
            }
            signIn(house, phone, second);
            refused(RefusalCode.CODE_WRONG, () -> signIn(house, phone, second));
        }
    }

    @Test
    void oneCodeAMinuteAndTenADayByTheNumberAsByTheAddress() {
        var house = houses.open();
        var phone = phone(house, "0012");
        send(house, phone);
        assertThat(refused(RefusalCode.CODE_TOO_SOON, () -> send(house, phone)).arguments())
                .containsEntry("seconds", "60");
        refused(RefusalCode.CODE_TOO_SOON, () -> send(house, "13900000000"));
        house.as(() -> codes.send(wanted(house, "13900000000"), "10.0.0.1"));
        refused(RefusalCode.CODE_TOO_SOON, () -> codes.send(wanted(house, "13900000000"), "10.0.0.2"));
        var moved = new ArrayList<TestClock.Moved>();
        for (int more = 2; more <= 10; more++) {
            moved.add(clock.later(Duration.ofMinutes(1)));
            send(house, phone);
        }
        moved.add(clock.later(Duration.ofMinutes(1)));
        refused(RefusalCode.CODES_TOO_MANY, () -> send(house, phone));
        refused(RefusalCode.CODES_TOO_MANY, () -> send(house, "13900000001"));
        moved.add(clock.later(Duration.ofHours(24)));
        send(house, phone);
        moved.reversed().forEach(TestClock.Moved::close);
    }

    @Test
    void aNumberThatNobodyHasIsAnsweredLikeOneThatSomebodyHas() {
        var house = houses.open();
        var nobody = number(house, 77);
        assertThat(send(house, nobody)).isEqualTo(new CodeSent(60, 300));
        refused(RefusalCode.CODE_TOO_SOON, () -> send(house, nobody));
        for (int left = 4; left >= 1; left--) {
            assertThat(refused(RefusalCode.CODE_WRONG, () -> signIn(house, nobody, "123456")).arguments())
                    .containsEntry("left", Integer.toString(left));
        }
        refused(RefusalCode.SIGN_IN_LOCKED, () -> signIn(house, nobody, "123456"));
        assertThat(jdbc.sql("select count(*) from outgoing_message where merchant_id = ?").param(house.merchant())
                .query(Long.class).single()).isZero();
    }

    @Test
    void wrongCodesCountLikeWrongPasswordsAndLockBoth() {
        var house = houses.open();
        var phone = phone(house, "0012");
        send(house, phone);
        var code = outbox().code(phone, 1);
        var wrong = code.equals("000000") ? "000001" : "000000";
        for (int left = 4; left >= 1; left--) {
            assertThat(refused(RefusalCode.CODE_WRONG, () -> signIn(house, phone, wrong)).arguments())
                    .containsEntry("left", Integer.toString(left));
        }
        refused(RefusalCode.SIGN_IN_LOCKED, () -> signIn(house, phone, wrong));
        refused(RefusalCode.SIGN_IN_LOCKED, () -> house.signIn(house.places().desk(), "0012", House.PASSWORD));
    }

    @Test
    void afterTwoWrongCodesThePictureIsRead() {
        var house = houses.open();
        var phone = phone(house, "0012");
        refused(RefusalCode.CODE_WRONG, () -> api(house).signIn(attempt(house, phone, "000000", Optional.empty())));
        refused(RefusalCode.CODE_WRONG, () -> api(house).signIn(attempt(house, phone, "000000", Optional.empty())));
        refused(RefusalCode.CAPTCHA_NEEDED,
                () -> api(house).signIn(attempt(house, phone, "000000", Optional.empty())));
    }

    @Test
    void aOneTimePasswordThatIsStillToBeChangedStaysSo() {
        var people = People.of(houses.open());
        var house = people.house();
        var newcomer = people.hire("0300", RoleType.FRONT_DESK, people.everything());
        var phone = phone(house, "0300");
        send(house, phone);
        var session = signIn(house, phone, outbox().code(phone, 1));
        assertThat(session.passwordDue()).isTrue();
        refused(RefusalCode.PASSWORD_CHANGE_NEEDED, () -> house.with(session.token()).catalog().search(""));
        assertThat(newcomer.password()).isPresent();
    }

    @Test
    void whoIsSuspendedGetsNoCodeAndStaysWhereHeMayNotWork() {
        var people = People.of(houses.open());
        var house = people.house();
        var phone = phone(house, "0012");
        people.employees().suspend(people.idOf("0012"));
        send(house, phone);
        assertThat(jdbc.sql("select count(*) from outgoing_message where merchant_id = ?").param(house.merchant())
                .query(Long.class).single()).isZero();
    }

    @Test
    void twoPeopleNeverHaveOneNumberToSignInBy() {
        var people = People.of(houses.open());
        var phone = phone(people.house(), "0012");
        assertThat(refused(RefusalCode.EMPLOYEE_PHONE_TAKEN, () -> phone(people, "M1", phone)).arguments())
                .containsEntry("field", "phone");
        phone(people, "0012", phone);
        phone(people, "0012", "");
        phone(people, "M1", phone);
        people.employees().delete(people.idOf("M1"));
        phone(people, "0012", phone);
    }

    @Test
    void neitherTheLogNorTheDatabaseHoldsACode() {
        var house = houses.open();
        var phone = phone(house, "0012");
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        var root = (ch.qos.logback.classic.Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        root.addAppender(lines);
        send(house, phone);
        var code = outbox().code(phone, 1);
        signIn(house, phone, code);
        root.detachAppender(lines);
        var stored = jdbc.sql("select concat(m.text, ' ', m.state) from outgoing_message m where m.merchant_id = ?")
                .param(house.merchant());
        var until = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!stored.query(String.class).single().endsWith(" SENT")) {
            assertThat(System.nanoTime()).as("the message was sent").isLessThan(until);
        }
        assertThat(stored.query(String.class).single()).isEqualTo(" SENT");
        assertThat(lines.list).extracting(ILoggingEvent::getFormattedMessage)
                .noneMatch(line -> line.contains(code) || line.contains("验证码"));
    }

    /** Gives somebody a number that nobody else of any merchant has. */
    private String phone(House house, String staffNumber) {
        var phone = number(house, Integer.parseInt(staffNumber.replaceAll("\\D", "")) % 100);
        phone(People.of(house), staffNumber, phone);
        return phone;
    }

    private static String number(House house, int place) {
        return "139%06d%02d".formatted(house.merchant() % 1_000_000, place);
    }

    private static void phone(People people, String staffNumber, String phone) {
        var now = people.named(staffNumber);
        people.employees().edit(now.employee().id(), new EditEmployee(now.version(), now.employee().login(),
                now.employee().realName(), phone, now.role().orElseThrow(), now.store(), now.employee().terminal()));
    }

    private static PhoneSignInApi api(House house) {
        return house.stranger().api(PhoneSignInApi.class);
    }

    private static CodeWanted wanted(House house, String phone) {
        return new CodeWanted(house.places().desk().number(), phone);
    }

    private static CodeSent send(House house, String phone) {
        return api(house).sendCode(wanted(house, phone));
    }

    private static PhoneSignIn attempt(House house, String phone, String code, Optional<String> captcha) {
        return new PhoneSignIn(house.places().desk().number(), phone, code, Language.ZH_CN, captcha,
                Optional.empty());
    }

    /** Tries, and reads the picture where that is asked. */
    private static SignedIn signIn(House house, String phone, String code) {
        try {
            return api(house).signIn(attempt(house, phone, code, Optional.empty()));
        } catch (RefusedException refused) {
            if (refused.refusal().code() != RefusalCode.CAPTCHA_NEEDED) {
                throw refused;
            }
            return api(house).signIn(attempt(house, phone, code,
                    Optional.of(house.readCaptcha(house.places().desk()))));
        }
    }

    private Outbox outbox() {
        return new Outbox(directory.file("outgoing-messages.jsonl"));
    }

    private List<String> log(House house) {
        return jdbc.sql("select concat(action, ' ', subject, ' ', value_after) from operator_log where merchant_id = ?")
                .param(house.merchant()).query(String.class).list();
    }
}
