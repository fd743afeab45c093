package org.counterfoil.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;

import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.OnH2;
import org.junit.jupiter.api.Test;

@OnH2
class SignInJourneyIT extends Journey {

    private static final String WRONG = "工号或密码不正确";
    private static final String LOCKED = "连续输错 5 次，已锁定 15 分钟";

    @Test
    void aWrongPasswordIsToldAndTheRightOneStillOpensTheDesk() throws IOException, InterruptedException {
        var desk = deskOf(openHouse());
        desk.typeCredentials(CASHIER, "no");
        assertThat(desk.awaitSentence(WRONG)).contains("5 次");
        desk.typePassword(House.PASSWORD);
        desk.awaitSale();
    }

    @Test
    void theFifthWrongPasswordLocksTheDeskOutForAQuarterOfAnHour() throws IOException, InterruptedException {
        var desk = deskOf(openHouse());
        desk.typeCredentials(CASHIER, "no");
        for (var attempt = 2; attempt <= 5; attempt++) {
            desk.awaitSentence(WRONG);
            desk.typePassword("no");
        }
        desk.awaitSentence(LOCKED);
        desk.typePassword(House.PASSWORD);
        desk.awaitSentence(LOCKED);
        try (var _ = clock.later(Duration.ofMinutes(15))) {
            desk.typePassword(House.PASSWORD);
            desk.awaitSale();
        }
    }
}
