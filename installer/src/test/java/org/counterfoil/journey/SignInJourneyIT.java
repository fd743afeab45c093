package org.counterfoil.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnH2
class SignInJourneyIT extends Journey {

    private static final String WRONG = "工号或密码不正确";
    private static final String PICTURE = "连续输错后需要验证";
    private static final String OLD_PICTURE = "图片中的数字不正确或已失效";
    private static final String LOCKED = "连续输错 5 次，这个工号、终端或网络地址已锁定。请 15 分钟后再试";

    @Autowired
    private JdbcClient jdbc;

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
        var house = openHouse();
        var desk = deskOf(house);
        desk.typeCredentials(CASHIER, "no");
        desk.awaitSentence(WRONG);
        desk.typePassword("no");
        desk.awaitSentence(WRONG);
        desk.typePassword("no");
        desk.awaitSentence(PICTURE);
        desk.typeDigits(seen(desk, house));
        desk.awaitSentence(WRONG);
        tryAgain(desk, house, "no");
        desk.awaitSentence(WRONG);
        tryAgain(desk, house, "no");
        desk.awaitSentence(LOCKED);
        var used = desk.picture();
        tryAgain(desk, house, House.PASSWORD);
        desk.awaitSentence(LOCKED);
        desk.awaitPictureAfter(used);
        try (var _ = clock.later(Duration.ofMinutes(15))) {
            tryAgain(desk, house, House.PASSWORD);
            desk.awaitSentence(OLD_PICTURE);
            desk.typeDigits(seen(desk, house));
            desk.awaitSale();
        }
    }

    private void tryAgain(Desk desk, House house, String password) {
        desk.typePassword(password);
        desk.typeDigits(seen(desk, house));
    }

    /** What whoever looks at the picture reads. */
    private String seen(Desk desk, House house) {
        desk.hands().await("a picture to be read", () -> digits(house).isPresent());
        return digits(house).orElseThrow();
    }

    private Optional<String> digits(House house) {
        return jdbc.sql("select digits from sign_in_captcha where merchant_id = ? and terminal = ?")
                .param(house.merchant()).param(house.places().desk().number()).query(String.class).optional()
                .filter(digits -> !digits.isEmpty());
    }
}
