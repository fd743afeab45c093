package org.counterfoil.server.staff.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.ToldElsewhere;
import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.common.shared.job.FileFormat;
import org.counterfoil.common.shared.job.JobApi;
import org.counterfoil.common.shared.job.JobState;
import org.counterfoil.common.staff.ExportLog;
import org.counterfoil.common.staff.LogFilter;
import org.counterfoil.common.staff.LogRow;
import org.counterfoil.common.staff.LogSubject;
import org.counterfoil.common.staff.OperatorLogApi;
import org.counterfoil.server.shared.web.Doors;
import org.counterfoil.server.staff.bearer.BearerToken;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Jobs;
import org.counterfoil.server.testing.Line;
import org.counterfoil.server.testing.TestClock;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.util.ReflectionUtils;

/** Who did what, where, when: what is written, and who reads it. Over HTTP. */
abstract class OperatorLogBehaviour extends ValueBehaviour {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private ApplicationContext server;
    @Autowired
    private TestClock clock;

    @Test
    void everyRemoteMethodThatChangesSomethingLeavesALineOrATransaction() {
        var house = houses.open();
        var doors = Doors.apis().stream().flatMap(api -> Arrays.stream(api.getMethods()))
                .filter(door -> Optional.ofNullable(door.getAnnotation(Needs.class))
                        .filter(needs -> needs.access() == Access.WRITE).isPresent())
                .filter(door -> !door.isAnnotationPresent(ToldElsewhere.class)).toList();
        assertThat(doors).hasSizeGreaterThan(20);
        var silent = doors.stream().filter(door -> {
            var before = lines(house);
            house.run(() -> call(house, door));
            return lines(house) != before + 1;
        }).toList();
        assertThat(silent).isEmpty();
    }

    @Test
    void whatIsDoneIsToldOnceWithBeforeAndAfterSessionAddressAndPlace() {
        var house = houses.open();
        var headquarters = house.headquarters();
        headquarters.api(StoreApi.class).close(house.places().store());

        var log = headquarters.api(OperatorLogApi.class);
        var lines = log.list(LogFilter.all(9).with(LogSubject.SUBJECT, "01")).rows();
        assertThat(lines).hasSize(1);
        var line = lines.getFirst();
        assertThat(line.action()).isEqualTo("close-store");
        assertThat(line.module()).isEqualTo("organisation");
        assertThat(line.outcome()).isEqualTo(LogRow.DONE);
        assertThat(line.operator()).isEqualTo(new LogRow.Who("A1", "林小满"));
        assertThat(line.place()).isEqualTo(new LogRow.Place("总部", house.places().office().number()));
        assertThat(line.address()).isEqualTo("127.0.0.1");
        assertThat(line.at()).isEqualTo(TestClock.START);
        assertThat(line.session()).isPresent();
        var details = log.details(line.id());
        assertThat(details.line()).isEqualTo(line);
        assertThat(details.before()).isEqualTo("open");
        assertThat(details.after()).isEqualTo("closed");
    }

    @Test
    void whatIsRefusedIsToldWithItsReason() {
        var house = houses.open();
        var headquarters = house.headquarters();
        refused(RefusalCode.HEADQUARTERS_STAYS,
                () -> headquarters.api(StoreApi.class).close(house.places().headquarters()));
        assertThat(found(headquarters, LogFilter.all(9))).containsExactly("close-store/headquarters-stays",
                "sign-in/done");
        assertThat(found(headquarters, narrowed(Set.of(), Set.of(), Set.of(), true)))
                .containsExactly("close-store/headquarters-stays");
    }

    @Test
    void whoIsTurnedAwayIsToldEvenWhereTheBooksTellTheRest() {
        var house = houses.open();
        var operator = house.operatorWith(Map.of());
        refused(RefusalCode.NOT_PERMITTED, () -> operator.api(StoreApi.class).close(house.places().store()));
        int status = operator.http().post().uri("/api/value/spend")
                .exchange((_, answer) -> answer.getStatusCode().value());
        assertThat(status).isEqualTo(403);
        assertThat(found(house.headquarters(), narrowed(Set.of(), Set.of(), Set.of(), true)))
                .containsExactly("spend-value/not-permitted", "close-store/not-permitted");
    }

    @Test
    void whatTheBooksTellHasNoSecondLine() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        till.recharge(card.number(), 10_000);
        refused(RefusalCode.BALANCE_INSUFFICIENT, () -> till.spend(card.number(), 90_000));
        assertThat(found(house.headquarters(), narrowed(Set.of("value"), Set.of(), Set.of(), false))).isEmpty();
    }

    @Test
    void theListIsNarrowedByEachOfItsParts() {
        var house = houses.open();
        var headquarters = house.headquarters();
        var session = Long.toString(headquarters.api(OperatorLogApi.class).list(LogFilter.all(1)).rows().getFirst()
                .session().orElseThrow());
        house.cashier();
        var desk = house.places().desk().number();
        assertThat(found(headquarters, LogFilter.all(9))).hasSize(2);
        for (var only : List.of(LogFilter.all(9).with(LogSubject.OPERATOR, "A1"),
                LogFilter.all(9).with(LogSubject.OPERATOR, "LOGINA"),
                LogFilter.all(9).with(LogSubject.SUBJECT, "A1"), LogFilter.all(9).with(LogSubject.SESSION, session),
                LogFilter.all(9).with(LogSubject.TERMINAL, house.places().office().number()),
                narrowed(Set.of(), Set.of(), Set.of(house.places().headquarters()), false))) {
            assertThat(operators(headquarters, only)).as(only.toString()).containsExactly("A1");
        }
        assertThat(operators(headquarters, LogFilter.all(9).with(LogSubject.TERMINAL, desk))).containsExactly("0012");
        assertThat(operators(headquarters, LogFilter.all(9).with(LogSubject.OPERATOR, "小满"))).hasSize(2);
        assertThat(operators(headquarters, LogFilter.all(9).with(LogSubject.ADDRESS, "127.0.0.1"))).hasSize(2);
        assertThat(operators(headquarters, narrowed(Set.of("staff"), Set.of("sign-in"), Set.of(), false))).hasSize(2);
        for (var none : List.of(LogFilter.all(9).with(LogSubject.OPERATOR, "nobody"),
                LogFilter.all(9).with(LogSubject.TERMINAL, "1234567890"),
                LogFilter.all(9).with(LogSubject.ADDRESS, "10.0.0.1"),
                narrowed(Set.of("card"), Set.of(), Set.of(), false), narrowed(Set.of(), Set.of("close-store"), Set.of(),
                        false))) {
            assertThat(operators(headquarters, none)).as(none.toString()).isEmpty();
        }
        assertThat(refused(RefusalCode.BAD_REQUEST, () -> found(headquarters, LogFilter.all(9)
                .with(LogSubject.SESSION, "x"))).arguments()).containsEntry("field", "text");
    }

    @Test
    void daysAreThoseOfTheMerchantsClocks() {
        var house = houses.open();
        var headquarters = house.headquarters();
        try (var _ = clock.later(Duration.ofHours(14))) {
            house.signIn(house.places().desk(), "0012", House.PASSWORD);
        }
        assertThat(operators(headquarters, on(TODAY))).containsExactly("A1");
        assertThat(operators(headquarters, on(TODAY.plusDays(1)))).containsExactly("0012");
        assertThat(operators(headquarters, LogFilter.all(9))).containsExactly("0012", "A1");
    }

    @Test
    void pagesGoOnBehindTheLastLine() {
        var house = houses.open();
        var headquarters = house.headquarters();
        for (var second = 1; second < 5; second++) {
            try (var _ = clock.later(Duration.ofSeconds(second))) {
                house.headquarters();
            }
        }
        var log = headquarters.api(OperatorLogApi.class);
        var seen = new ArrayList<LogRow>();
        var wanted = Optional.of(PageWanted.first(2));
        while (wanted.isPresent()) {
            var page = log.list(LogFilter.all(2).on(wanted.get()));
            seen.addAll(page.rows());
            wanted = page.next().map(wanted.get()::after);
        }
        assertThat(seen).hasSize(5).extracting(LogRow::at).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(log.count(LogFilter.all(2))).isEqualTo(5);
    }

    @Test
    void aStoreSeesWhatWasDoneThereAlone() {
        var house = houses.open();
        var headquarters = house.headquarters();
        var manager = house.manager();
        assertThat(operators(manager, LogFilter.all(9))).containsExactly("M1");
        assertThat(manager.api(OperatorLogApi.class).count(LogFilter.all(9))).isEqualTo(1);
        var foreign = headquarters.api(OperatorLogApi.class).list(LogFilter.all(9).with(LogSubject.OPERATOR, "A1"))
                .rows().getFirst().id();
        refused(RefusalCode.LOG_LINE_UNKNOWN, () -> manager.api(OperatorLogApi.class).details(foreign));
        refused(RefusalCode.LOG_LINE_UNKNOWN,
                () -> houses.open().headquarters().api(OperatorLogApi.class).details(foreign));
    }

    @Test
    void theFileHoldsWhatTheFilterFindsInTheReadersWords() {
        var house = houses.open();
        var headquarters = house.headquarters();
        headquarters.api(StoreApi.class).close(house.places().store());
        var layout = new ExportLayout(FileFormat.CSV, "log",
                Stream.of("time", "operator", "name", "module", "action", "subject", "outcome", "store", "terminal",
                        "address", "before", "after").map(key -> new ExportLayout.Column(key, key)).toList(),
                Map.of("action.close-store", "封闭门店", "outcome.done", "完成"));
        var jobs = headquarters.api(JobApi.class);
        var job = Jobs.ended(jobs, headquarters.api(OperatorLogApi.class)
                .export(new ExportLog(LogFilter.all(9).with(LogSubject.SUBJECT, "01"), layout)).id());
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.kind()).isEqualTo("export-operator-log");
        var file = new String(jobs.piece(job.id(), 0), StandardCharsets.UTF_8);
        assertThat(file.lines()).containsExactly(
                "\uFEFFtime,operator,name,module,action,subject,outcome,store,terminal,address,before,after",
                "2026-03-02 10:00:00,A1,林小满,organisation,封闭门店,01,完成,总部," + house.places().office().number()
                        + ",127.0.0.1,open,closed");
    }

    private void call(House house, Method door) {
        SecurityContextHolder.setContext(new SecurityContextImpl(new BearerToken(house.administrator(), "token")));
        var arguments = Arrays.stream(door.getParameterTypes()).map(OperatorLogBehaviour::argument)
                .toArray();
        try {
            door.invoke(server.getBean(door.getDeclaringClass()), arguments);
        } catch (InvocationTargetException whateverBecameOfIt) {
            assertThat(whateverBecameOfIt.getCause()).isInstanceOf(RuntimeException.class);
        } catch (IllegalAccessException impossible) {
            ReflectionUtils.handleReflectionException(impossible);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static Object argument(Class<?> type) {
        if (type == long.class) {
            return 1L;
        }
        return type == int.class ? 1 : null;
    }

    private int lines(House house) {
        return house.as(() -> server.getBean(LogQueries.class).count(LogFilter.all(1), house.administrator()));
    }

    private static LogFilter narrowed(Set<String> modules, Set<String> actions, Set<Long> stores, boolean refused) {
        return new LogFilter(Optional.empty(), Optional.empty(), LogSubject.OPERATOR, "", modules, actions, stores,
                refused, PageWanted.first(9));
    }

    private static LogFilter on(LocalDate day) {
        return new LogFilter(Optional.of(day), Optional.of(day), LogSubject.OPERATOR, "", Set.of(), Set.of(), Set.of(),
                false, PageWanted.first(9));
    }

    private static List<String> found(Line line, LogFilter filter) {
        return line.api(OperatorLogApi.class).list(filter).rows().stream()
                .map(row -> row.action() + "/" + row.outcome()).toList();
    }

    private static List<String> operators(Line line, LogFilter filter) {
        return line.api(OperatorLogApi.class).list(filter).rows().stream().map(row -> row.operator().staffNumber())
                .toList();
    }
}
