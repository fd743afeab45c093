package org.counterfoil.server.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.ChangePassword;
import org.counterfoil.common.staff.PasswordApi;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Houses;
import org.counterfoil.server.testing.Line;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Changing one's own password, over HTTP. */
abstract class PasswordBehaviour {

    private static final String NEXT = "battery staple";

    @Autowired
    private Houses houses;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void theNewPasswordOpensTheNextSessionAndTheOldOneNone() {
        var house = houses.open();
        change(house.cashier(), House.PASSWORD, NEXT);

        assertThat(house.signIn(house.places().desk(), "0012", NEXT).token()).isNotEmpty();
        refused(RefusalCode.SIGN_IN_FAILED, () -> house.signIn(house.places().desk(), "0012", House.PASSWORD));
    }

    @Test
    void allOtherSessionsOfTheEmployeeEndAndNobodyElses() {
        var house = houses.open();
        var elsewhere = house.cashier();
        var manager = house.manager();
        var own = house.cashier();

        change(own, House.PASSWORD, NEXT);

        own.sessions().current();
        manager.sessions().current();
        refused(RefusalCode.SESSION_EXPIRED, () -> elsewhere.sessions().current());
    }

    @Test
    void wrongTriesAreCountedTogetherWithThoseOfSigningIn() {
        var house = houses.open();
        var line = house.cashier();
        refused(RefusalCode.SIGN_IN_FAILED, () -> house.signIn(house.places().desk(), "0012", "wrong"));
        for (var left = 3; left >= 1; left--) {
            var refusal = refused(RefusalCode.PASSWORD_WRONG, () -> change(line, "wrong password", NEXT));
            assertThat(refusal.arguments()).containsEntry("left", Integer.toString(left));
        }
        refused(RefusalCode.SIGN_IN_LOCKED, () -> change(line, "wrong password", NEXT));
        refused(RefusalCode.SIGN_IN_LOCKED, () -> change(line, House.PASSWORD, NEXT));
        refused(RefusalCode.SIGN_IN_LOCKED, () -> house.signIn(house.places().desk(), "0012", House.PASSWORD));
    }

    @Test
    void aPasswordThatCantBeTakenCostsNoTry() {
        var house = houses.open();
        var line = house.cashier();
        refused(RefusalCode.PASSWORD_TOO_SHORT, () -> change(line, "wrong", "seven77"));
        refused(RefusalCode.PASSWORD_TOO_LONG, () -> change(line, "wrong", "茶".repeat(25)));
        var plain = refused(RefusalCode.PASSWORD_TOO_PLAIN, () -> change(line, "wrong", "batterystaple"));
        assertThat(plain.arguments()).containsEntry("kinds", "2");
        refused(RefusalCode.PASSWORD_IS_LOGIN, () -> change(line, "wrong", " LOGIN0012"));
        refused(RefusalCode.PASSWORD_UNCHANGED, () -> change(line, House.PASSWORD, House.PASSWORD));
        var first = refused(RefusalCode.PASSWORD_WRONG, () -> change(line, "wrong", NEXT));
        assertThat(first.arguments()).containsEntry("left", "4");
        change(line, House.PASSWORD, "茶".repeat(23) + "3ab");
    }

    @Test
    void noneOfTheLastThreeIsTakenAgain() {
        var line = houses.open().cashier();
        change(line, House.PASSWORD, NEXT);
        change(line, NEXT, "third one 3");
        refused(RefusalCode.PASSWORD_UNCHANGED, () -> change(line, "third one 3", "third one 3"));
        refused(RefusalCode.PASSWORD_USED_BEFORE, () -> change(line, "third one 3", NEXT));
        var last = refused(RefusalCode.PASSWORD_USED_BEFORE, () -> change(line, "third one 3", House.PASSWORD));
        assertThat(last.arguments()).containsEntry("last", "3");
        change(line, "third one 3", "fourth one 4");
        change(line, "fourth one 4", House.PASSWORD);
    }

    @Test
    void theOperatorLogTellsItWithoutEitherPassword() {
        var house = houses.open();
        house.cashier();
        change(house.cashier(), House.PASSWORD, NEXT);

        assertThat(jdbc.sql("""
                select concat(subject, '|', value_before, '|', value_after) from operator_log
                where merchant_id = ? and action = 'change-password'""").param(house.merchant()).query(String.class)
                .list()).containsExactly("0012||1 other sessions ended");
        assertThat(new ChangePassword(House.PASSWORD, NEXT).toString()).doesNotContain(House.PASSWORD, NEXT);
    }

    private static void change(Line line, String current, String next) {
        line.api(PasswordApi.class).change(new ChangePassword(current, next));
    }
}
