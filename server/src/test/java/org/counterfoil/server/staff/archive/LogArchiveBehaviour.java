package org.counterfoil.server.staff.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.shared.parameter.Parameter;
import org.counterfoil.common.shared.parameter.ParameterApi;
import org.counterfoil.common.shared.parameter.SetParameter;
import org.counterfoil.server.shared.keys.DataDirectory;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Houses;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Old lines of the operator log go to files; it is March 2026, so that those of February 2024 are the newest to go. */
abstract class LogArchiveBehaviour {

    private static final long SOMEBODY = 770_077;

    @Autowired
    private Houses houses;
    @Autowired
    private MonthMover mover;
    @Autowired
    private DueMerchants merchants;
    @Autowired
    private LogArchiving archiving;
    @Autowired
    private DataDirectory directory;
    @Autowired
    private JdbcClient database;

    private final List<Long> written = new ArrayList<>();

    @Test
    void linesOfOldMonthsLieInAFileOfTheirMonthAndNewerOnesStay() throws IOException {
        var house = houses.open();
        var january = List.of(line(house, "2024-01-05T10:00Z"), line(house, "2024-01-31T15:59:59Z"));
        var february = List.of(line(house, "2024-01-31T16:00Z"), line(house, "2024-02-29T15:59:59Z"));
        var march = line(house, "2024-02-29T16:00Z");
        archiving.run(() -> false);
        assertThat(online(house)).containsExactly(march);
        assertThat(files(house)).hasSize(2);
        assertThat(held(house, files(house).getFirst())).extracting(ArchivedLine::id)
                .containsExactlyElementsOf(january);
        assertThat(held(house, files(house).getLast())).extracting(ArchivedLine::id)
                .containsExactlyElementsOf(february);
        var first = held(house, files(house).getFirst()).getFirst();
        assertThat(first.at()).isEqualTo("2024-01-05T10:00:00Z");
        assertThat(List.of(first.module(), first.action(), first.subject(), first.before(), first.after()))
                .containsExactly("staff", "edit-role", "收银", "a=\"1\"", "a=2\nb");
        assertThat(Files.readString(path(house, files(house).getFirst().name() + ".sha256")))
                .isEqualTo(files(house).getFirst().digest() + "  " + files(house).getFirst().name() + "\n");
    }

    @Test
    void whereverARunEndsTheNextOneGoesOnAndEveryLineIsThereOnce() {
        var house = houses.open();
        int broken = 0;
        var steps = new Faulty(0);
        while (steps.thrown()) {
            steps = new Faulty(broken + 1);
            line(house, "2023-12-05T10:00Z");
            line(house, "2023-12-05T10:00Z");
            line(house, "2024-01-05T10:00Z");
            steps.run(house, mover, due(house));
            assertThat(all(house)).as("after a fault at step %s", steps).containsAll(written);
            house.run(() -> mover.move(due(house), _ -> {}));
            assertThat(online(house)).as("after a fault at step %s", steps).isEmpty();
            assertThat(inFiles(house)).as("after a fault at step %s", steps)
                    .containsExactlyInAnyOrderElementsOf(written);
            assertThat(states(house)).as("after a fault at step %s", steps).containsOnly("DONE");
            broken += steps.thrown() ? 1 : 0;
        }
        assertThat(broken).as("of two months").isEqualTo(2 * (ArchiveStep.values().length + 1));
    }

    @Test
    void aFileThatWasDamagedKeepsItsLinesInTheLog() throws IOException {
        var house = houses.open();
        line(house, "2024-01-05T10:00Z");
        house.run(() -> assertThatThrownBy(() -> mover.move(due(house), step -> {
            if (step == ArchiveStep.REMOVE) {
                throw new IllegalStateException("died");
            }
        })).hasMessage("died"));
        var file = path(house, files(house).getFirst().name());
        var whole = Files.readAllBytes(file);
        var damaged = whole.clone();
        damaged[damaged.length / 2] ^= 1;
        Files.write(file, damaged);
        house.run(() -> assertThatThrownBy(() -> mover.move(due(house), _ -> {}))
                .isInstanceOf(UncheckedIOException.class));
        assertThat(online(house)).isEqualTo(written);
        Files.write(file, whole);
        house.run(() -> mover.move(due(house), _ -> {}));
        assertThat(online(house)).isEmpty();
    }

    @Test
    void howLongLinesStayIsTheMerchantsToSet() {
        var house = houses.open();
        assertThat(due(house).keptFrom()).isEqualTo(YearMonth.of(2024, 3));
        house.headquarters().api(ParameterApi.class)
                .set(new SetParameter(Parameter.LOG_MONTHS, "24", Optional.of("6")));
        assertThat(due(house).keptFrom()).isEqualTo(YearMonth.of(2025, 9));
    }

    @Test
    void whoDidSomethingIsRememberedWhenTheLogNoLongerTellsIt() {
        var house = houses.open();
        line(house, "2024-01-05T10:00Z");
        line(house, "2024-01-06T10:00Z");
        house.run(() -> mover.move(due(house), _ -> {}));
        assertThat(database.sql("select employee_id from log_archive_employee where merchant_id = ?")
                .param(house.merchant()).query(Long.class).list()).containsExactly(SOMEBODY);
    }

    /** Ends at one of its steps, if it comes so far. */
    private static final class Faulty implements ArchiveStep.Ahead {

        private final int at;
        private int steps;
        private ArchiveStep last = ArchiveStep.WRITE;

        Faulty(int at) {
            this.at = at;
        }

        @Override
        public void of(ArchiveStep step) {
            steps++;
            last = step;
            if (steps == at) {
                throw new IllegalStateException("died");
            }
        }

        void run(House house, MonthMover mover, DueMerchants.Due due) {
            try {
                house.run(() -> mover.move(due, this));
            } catch (IllegalStateException died) {
                assertThat(died).hasMessage("died");
            }
        }

        boolean thrown() {
            return steps >= at;
        }

        @Override
        public String toString() {
            return steps + " " + last;
        }
    }

    final House house() {
        return houses.open();
    }

    /** A line of the log, written then. */
    final long line(House house, String at) {
        var id = database.sql("select nextval('entity_id')").query(Long.class).single();
        database.sql("""
                insert into operator_log (id, merchant_id, version, at, employee_id, store_id, terminal_id, address,
                    module, action, subject, value_before, value_after)
                values (?, ?, 0, ?, ?, ?, ?, '127.0.0.1', 'staff', 'edit-role', '收银', 'a="1"', ?)""")
                .param(id).param(house.merchant()).param(OffsetDateTime.parse(at)).param(SOMEBODY)
                .param(house.places().store()).param(house.places().desk().id()).param("a=2\nb").update();
        written.add(id);
        return id;
    }

    final List<Long> online(House house) {
        return database.sql("select id from operator_log where merchant_id = ? and employee_id = ? order by at, id")
                .param(house.merchant()).param(SOMEBODY).query(Long.class).list();
    }

    private DueMerchants.Due due(House house) {
        return merchants.all().stream().filter(one -> one.merchant() == house.merchant()).findFirst().orElseThrow();
    }

    private List<ArchiveFile> files(House house) {
        return database.sql("select file, digest, bytes, lines from log_archive where merchant_id = ?"
                + " order by log_month, part").param(house.merchant()).query((row, _) -> new ArchiveFile(
                        row.getString("file"), row.getString("digest"), row.getLong("bytes"), row.getLong("lines")))
                .list();
    }

    private List<String> states(House house) {
        return database.sql("select state from log_archive where merchant_id = ?").param(house.merchant())
                .query(String.class).list();
    }

    private List<ArchivedLine> held(House house, ArchiveFile file) {
        var lines = new ArrayList<ArchivedLine>();
        try {
            mover.folder(due(house).code()).prove(file);
            mover.folder(due(house).code()).each(file, 2, lines::addAll);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return lines;
    }

    private List<Long> inFiles(House house) {
        return files(house).stream().flatMap(file -> held(house, file).stream()).map(ArchivedLine::id).toList();
    }

    private List<Long> all(House house) {
        var all = new ArrayList<>(online(house));
        all.addAll(inFiles(house));
        return all;
    }

    private Path path(House house, String file) {
        return directory.file("archive").resolve(due(house).code()).resolve(file);
    }
}
