package org.counterfoil.server.shared.hint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;

import org.counterfoil.common.messaging.EditNotice;
import org.counterfoil.common.messaging.NoticeApi;
import org.counterfoil.common.messaging.NoticeText;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.hint.HintApi;
import org.counterfoil.server.testing.Houses;
import org.counterfoil.server.testing.Line;
import org.counterfoil.server.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

/** Hints over HTTP. The server looks by itself every few seconds; here it is made to look at once. */
abstract class HintBehaviour {

    private static final String NOTICES = "notices";
    private static final String SESSION_ENDED = "session-ended";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private Houses houses;
    @Autowired
    private HintWatch watch;
    @Autowired
    private TestClock clock;

    @Test
    void whatIsPublishedReachesItsReadersAndNobodyOfAnotherMerchant() {
        var house = houses.open();
        var elsewhere = houses.open().cashier();
        var stranger = Followed.by(elsewhere);
        var reader = Followed.by(house.cashier());
        var notices = house.headquarters().api(NoticeApi.class);
        var added = notices.add(notice(Set.of("01")));
        watch.look();
        assertThat(reader.next()).isEqualTo(NOTICES);
        notices.edit(added.notice().id(), new EditNotice(added.version(), notice(Set.of("02"))));
        watch.look();
        assertThat(reader.next()).as("although only its stores are others").isEqualTo(NOTICES);
        notices.withdraw(added.notice().id());
        watch.look();
        assertThat(reader.next()).isEqualTo(NOTICES);
        elsewhere.sessions().signOut();
        watch.look();
        assertThat(stranger.next()).as("the first that it hears").isEqualTo(SESSION_ENDED);
        assertThat(stranger.next()).isEqualTo(Followed.END);
    }

    @Test
    void aStreamEndsWithItsSessionForWhateverReason() {
        var house = houses.open();
        var line = house.cashier();
        var revoked = Followed.by(line);
        var sessions = house.headquarters().sessions();
        sessions.revoke(sessions.list().stream().filter(one -> one.operator().staffNumber().equals("0012")).findFirst()
                .orElseThrow().id());
        watch.look();
        ended(revoked);
        refused(RefusalCode.SESSION_EXPIRED, () -> follow(line));

        var closed = Followed.by(house.cashier());
        house.headquarters().api(StoreApi.class).close(house.places().store());
        watch.look();
        ended(closed);
    }

    @Test
    void followingIsNoActivity() {
        var followed = Followed.by(houses.open().cashier());
        try (var _ = clock.later(Duration.ofMinutes(31))) {
            watch.look();
            assertThat(followed.next()).isEqualTo(SESSION_ENDED);
        }
    }

    @Test
    void anotherDayMayBringOtherNotices() {
        var house = houses.open();
        var followed = Followed.by(house.cashier());
        try (var _ = clock.later(Duration.ofDays(1))) {
            watch.look();
            assertThat(followed.next()).isEqualTo(NOTICES);
        }
    }

    @Test
    void aSecondStreamOfASessionEndsTheFirst() {
        var line = houses.open().cashier();
        var first = Followed.by(line);
        Followed.by(line);
        assertThat(first.next()).isEqualTo(Followed.END);
    }

    private static void ended(Followed followed) {
        assertThat(followed.next()).isEqualTo(SESSION_ENDED);
        assertThat(followed.next()).isEqualTo(Followed.END);
    }

    private static void follow(Line line) {
        line.http().get().uri(HintApi.PATH).accept(MediaType.TEXT_EVENT_STREAM).retrieve().toBodilessEntity();
    }

    private static NoticeText notice(Set<String> stores) {
        return new NoticeText("盘点", "今晚盘点", TODAY, TODAY, stores);
    }
}
