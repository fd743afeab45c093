package org.counterfoil.server.system.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.member.BirthdayCalendar;
import org.counterfoil.common.reminder.ReminderApi;
import org.counterfoil.common.reminder.ReminderFilter;
import org.counterfoil.common.reminder.ReminderKind;
import org.counterfoil.common.reminder.ReminderRow;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Houses;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Members written by the thousand are found as others are. */
abstract class CastRowsBehaviour {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private Houses houses;
    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void membersAndCardsOfTheDemoAreRemindedOf() {
        var house = houses.open();
        var rows = new CastRows(jdbc);
        var level = rows.level(house.merchant(), "STD");
        var lunar = member(rows, house, level, "M1", LocalDate.of(1990, 2, 9), new CastRows.Remembered(
                BirthdayCalendar.LUNAR, Optional.of(TODAY.plusDays(9))));
        var solar = member(rows, house, level, "M2", LocalDate.of(1990, 3, 4), CastRows.Remembered.PLAIN);
        var type = jdbc.queryForObject("select id from card_type where merchant_id = ?", Long.class, house.merchant());
        rows.cards(List.of(new CastRows.CardRow(rows.id(), house.merchant(), "8800" + house.merchant(), type, solar,
                CardStatus.ACTIVE, TODAY, Optional.of(TODAY.plusDays(3)))));

        assertThat(found(house, ReminderKind.BIRTHDAY)).containsExactly(lunar, solar);
        assertThat(found(house, ReminderKind.MEMBER_ENDING)).containsExactly(lunar);
        assertThat(found(house, ReminderKind.CARD_ENDING)).containsExactly(solar);
        assertThat(found(house, ReminderKind.NOT_SEEN)).containsExactlyInAnyOrder(lunar, solar);
    }

    private static long member(CastRows rows, House house, long level, String number, LocalDate born,
            CastRows.Remembered remembered) {
        var id = rows.id();
        rows.members(List.of(new CastRows.MemberRow(id, house.merchant(), number + house.merchant(),
                new DemoPeople.Person("林知夏", "lin zhi xia", "13900000001", born), "FEMALE", "NORMAL", level,
                house.places().store(), TODAY.minusDays(200), remembered)));
        return id;
    }

    private static List<Long> found(House house, ReminderKind kind) {
        return house.headquarters().api(ReminderApi.class).list(ReminderFilter.of(kind, 9)).rows().stream()
                .map(ReminderRow::member).toList();
    }
}
