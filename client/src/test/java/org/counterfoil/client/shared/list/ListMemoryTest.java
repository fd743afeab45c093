package org.counterfoil.client.shared.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import javafx.beans.property.SimpleObjectProperty;

import org.counterfoil.client.shared.list.filter.DatePreset;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.list.view.Columns;
import org.counterfoil.client.shared.list.view.ListMemory;
import org.counterfoil.client.shared.list.view.Order;
import org.counterfoil.client.shared.list.view.SavedView;
import org.counterfoil.client.shared.settings.KeptLists;
import org.counterfoil.client.shared.settings.Settings;
import org.counterfoil.client.shared.settings.SettingsFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListMemoryTest {

    private static final SavedView BIRTHDAYS = new SavedView("本月生日 & more; =", FilterValues.NONE
            .with("born", DatePreset.THIS_MONTH.key()).with("level", List.of("gold", "a=b&c")).with("words", "林 %"),
            Order.downBy("spent"));

    @TempDir
    private Path folder;
    private SettingsFile file;
    private SimpleObjectProperty<Settings> settings;

    @BeforeEach
    void start() throws IOException {
        file = new SettingsFile(folder.resolve("client.properties"));
        restart();
    }

    @Test
    void aSavedViewIsThereAfterARestart() throws IOException {
        memory("0127").save(new SavedView("other", FilterValues.NONE, Order.OWN));
        memory("0127").save(BIRTHDAYS);
        restart();
        assertThat(memory("0127").views()).extracting(SavedView::name).containsExactly("other", BIRTHDAYS.name());
        assertThat(memory("0127").views()).contains(BIRTHDAYS);
        assertThat(memory("0128").views()).as("somebody else's").isEmpty();
    }

    @Test
    void aViewOfTheSameNameIsReplacedInItsPlaceAndCanBeForgotten() throws IOException {
        memory("0127").save(BIRTHDAYS);
        memory("0127").save(new SavedView("other", FilterValues.NONE, Order.OWN));
        var newer = new SavedView(BIRTHDAYS.name(), FilterValues.NONE, Order.by("name"));
        memory("0127").save(newer);
        assertThat(memory("0127").views().getFirst()).isEqualTo(newer);

        memory("0127").forget(newer);
        memory("0127").forget(memory("0127").views().getFirst());
        restart();
        assertThat(memory("0127").views()).isEmpty();
        assertThat(file.read()).isEmpty();
    }

    @Test
    void aViewOfThisMonthIsAnotherMonthNextMonth() {
        assertThat(BIRTHDAYS.filter().days("born", LocalDate.of(2026, 12, 9)))
                .contains(new DatePreset.Days(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 9)));
    }

    @Test
    void columnsStayHiddenAndInTheirOrderAfterARestart() throws IOException {
        var columns = columns("a", "b", "c", "d");
        columns.show("b", false);
        columns.move("d", -3);
        assertThat(columns.shown()).containsExactly("d", "a", "c");
        restart();
        assertThat(columns("a", "b", "c", "d").shown()).containsExactly("d", "a", "c");
    }

    @Test
    void aDraggedHeadMovesAmongThoseThatAreShown() {
        var columns = columns("a", "b", "c", "d");
        columns.show("b", false);
        columns.arrange(List.of("c", "a", "d"));
        assertThat(columns.shown()).containsExactly("c", "a", "d");
        columns.show("b", true);
        assertThat(columns.shown()).containsExactly("c", "b", "a", "d");
    }

    @Test
    void theLastColumnStays() {
        var columns = columns("a", "b");
        columns.show("a", false);
        columns.show("b", false);
        assertThat(columns.shown()).containsExactly("b");
    }

    @Test
    void aColumnOfANewerVersionStandsAtTheEndAndOneThatIsGoneIsLeftOut() {
        columns("a", "b", "c").move("c", -2);
        assertThat(columns("a", "b", "d").shown()).containsExactly("a", "b", "d");
        assertThat(columns("a", "c", "d").shown()).containsExactly("c", "a", "d");
    }

    @Test
    void aViewWithColumnsOfItsOwnShowsThemAndKeepsWhatIsChosenForItApart() throws IOException {
        var view = new SavedView("stored value; = %", FilterValues.NONE, Order.OWN).showing("c", "gone", "a");
        var other = new SavedView("all", FilterValues.NONE, Order.OWN);
        var columns = columns("a", "b", "c", "d");
        columns.show("d", false);
        columns.follow(view);
        assertThat(columns.shown()).containsExactly("c", "a");
        columns.show("b", true);
        columns.follow(other);
        assertThat(columns.shown()).containsExactly("a", "b", "c");
        restart();
        var again = columns("a", "b", "c", "d");
        assertThat(again.shown()).containsExactly("a", "b", "c");
        again.follow(view);
        assertThat(again.shown()).containsExactlyInAnyOrder("c", "a", "b").startsWith("c", "a");
        again.reset();
        assertThat(again.shown()).containsExactly("c", "a");
    }

    @Test
    void aSavedViewKeepsItsColumnsAndOneOfAnEarlierVersionHasNone() throws IOException {
        var view = BIRTHDAYS.showing("name", "spent");
        memory("0127").save(view);
        memory("0127").save(new SavedView("other", FilterValues.NONE, Order.OWN));
        restart();
        assertThat(memory("0127").views()).containsExactly(view, new SavedView("other", FilterValues.NONE, Order.OWN));
    }

    @Test
    void aFilterOfAnEarlierVersionIsReadByItsNameOfNow() throws IOException {
        memory("0127").save(new SavedView("old", FilterValues.NONE.with("colour", "red"), Order.by("name")));
        restart();
        assertThat(memory("0127").views()).containsExactly(
                new SavedView("old", FilterValues.NONE.with("color", "red"), Order.by("name")));
    }

    private static FilterValues read(FilterValues kept) {
        return kept.one("colour").map(colour -> kept.with("colour").with("color", colour)).orElse(kept);
    }

    @Test
    void resettingBringsBackWhatTheListBeginsWith() throws IOException {
        var columns = columns("a", "b");
        columns.move("a", 1);
        columns.reset();
        assertThat(columns.shown()).containsExactly("a", "b");
        restart();
        assertThat(file.read()).isEmpty();
    }

    @Test
    void whatStandsInFiltersReadsBackFromItsLine() {
        var values = BIRTHDAYS.filter().withFlag("mine", true).withDays("days", LocalDate.of(2026, 1, 2),
                LocalDate.of(2025, 12, 31));
        assertThat(FilterValues.ofLine(values.line())).isEqualTo(values);
        assertThat(values.days("days", LocalDate.of(2026, 6, 1)).orElseThrow().from()).as("the earlier day first")
                .isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(values.withFlag("mine", false).flag("mine")).isFalse();
        assertThat(FilterValues.ofLine("")).isEqualTo(FilterValues.NONE);
        assertThat(FilterValues.ofLine("days=x&days=y").days("days", LocalDate.of(2026, 6, 1))).isEmpty();
    }

    @Test
    void anOptionThatIsGoneIsLeftOut() {
        assertThat(FilterValues.NONE.with("p", List.of("TODAY", "DOOMSDAY")).chosen("p", DatePreset.class))
                .containsExactly(DatePreset.TODAY);
    }

    private ListMemory memory(String staff) {
        return new ListMemory(new KeptLists(settings, staff), "stores.", ListMemoryTest::read);
    }

    private Columns columns(String... keys) {
        return new Columns(Stream.of(keys).map(key -> new Columns.Choice(key, true)).toList(), memory("0127"));
    }

    /** As the client does it: every change goes to the file, and a new client reads it. */
    private void restart() throws IOException {
        settings = listened(Settings.of(file.read()));
    }

    private SimpleObjectProperty<Settings> listened(Settings from) {
        var now = new SimpleObjectProperty<>(from);
        now.addListener((property, before, after) -> {
            try {
                file.keep(before, after);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        });
        return now;
    }
}
