package org.counterfoil.client.shared.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;

import org.counterfoil.client.shared.HeldExecutor;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.list.select.Selection;
import org.counterfoil.client.shared.list.view.Order;
import org.counterfoil.client.shared.list.view.SavedView;
import org.counterfoil.client.shared.ui.Notice;
import org.junit.jupiter.api.Test;

class ListModelTest {

    private final HeldExecutor executor = new HeldExecutor();
    private final NumberSource source = new NumberSource();
    private final ListModel<Integer, Integer> list = new ListModel<>(executor, String::valueOf, FilterValues.NONE,
            source);

    @Test
    void sortingIsTheServersWorkAndCountsNothingAnew() {
        open();
        list.sort(Order.downBy("name"));
        executor.answerAll();

        assertThat(source.pages.getLast().sort()).contains("name");
        assertThat(source.pages.getLast().descending()).isTrue();
        assertThat(source.pages.getLast().cursor()).isEmpty();
        assertThat(source.counted).hasSize(1);
        assertThat(list.totals().get()).contains(10);
    }

    @Test
    void theNextPageFollowsInTheSameOrder() {
        open();
        list.sort(Order.by("name"));
        executor.answerAll();
        list.fetchMore();
        list.fetchMore();
        assertThat(executor.waiting()).as("one page at a time").isEqualTo(1);
        executor.answerAll();

        assertThat(source.pages.getLast().cursor()).contains("3");
        assertThat(source.pages.getLast().sort()).contains("name");
        assertThat(list.rows()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(list.more()).isTrue();
    }

    @Test
    void anotherFilterMakesOlderAnswersStale() {
        open();
        list.words().set("9");
        list.search();
        list.words().set("1");
        list.search();
        executor.answer(2);
        executor.answer(2);
        assertThat(list.rows()).containsExactly(1, 10);
        executor.answerAll();

        assertThat(list.rows()).as("the rows of the older filter came last").containsExactly(1, 10);
        assertThat(list.totals().get()).contains(2);
    }

    @Test
    void aPageThatWasOnItsWayDoesNotLandInAnotherFilter() {
        open();
        list.fetchMore();
        list.words().set("10");
        list.search();
        executor.answerAll();
        assertThat(list.rows()).containsExactly(10);
    }

    @Test
    void whatIsTypedCountsOnlyWhenItIsSearchedFor() {
        open();
        list.words().set(" 10 ");
        assertThat(executor.waiting()).isZero();
        list.search();
        executor.answerAll();
        assertThat(list.rows()).containsExactly(10);
        assertThat(list.filter().get().words()).isEqualTo("10");
        assertThat(list.narrowed()).isTrue();
    }

    @Test
    void allPagesAreTickedLessTwo() {
        open();
        list.ticks().all(list.filter().get());
        list.ticks().toggle("2");
        list.ticks().toggle("9");

        assertThat(list.ticks().selection().get())
                .isEqualTo(new Selection.AllBut(FilterValues.NONE, Set.of("2", "9")));
        assertThat(list.ticks().has("7")).as("a row of a page that was never fetched").isTrue();
        assertThat(list.ticks().has("9")).isFalse();
        assertThat(list.found().map(list.ticks().selection().get()::count)).contains(8);
    }

    @Test
    void aTickThatIsGivenTwiceIsTakenAway() {
        open();
        list.ticks().toggle("2");
        list.ticks().toggle("3");
        list.ticks().toggle("2");
        assertThat(list.ticks().selection().get()).isEqualTo(new Selection.Some(Set.of("3")));
    }

    @Test
    void anotherFilterTakesTheTicksAwayAnotherOrderDoesNot() {
        open();
        list.ticks().toggle("2");
        list.sort(Order.by("name"));
        list.reload();
        executor.answerAll();
        assertThat(list.ticks().has("2")).isTrue();

        list.narrow(FilterValues.NONE.with("kind", "odd"));
        assertThat(list.ticks().selection().get()).isEqualTo(Selection.NONE);
    }

    @Test
    void aViewBringsItsWordsItsFilterAndItsOrder() {
        open();
        list.apply(new SavedView("ten", FilterValues.NONE.with(FilterValues.WORDS, "10"), Order.downBy("name")));
        executor.answerAll();
        assertThat(list.words().get()).isEqualTo("10");
        assertThat(list.rows()).containsExactly(10);
        assertThat(source.pages.getLast().descending()).isTrue();
    }

    @Test
    void aServerThatIsGoneIsSaidAndAskedAgain() {
        source.gone = true;
        open();
        assertThat(list.state().get()).isEqualTo(ListState.FAILED);
        assertThat(list.notice().get()).isEqualTo(new Notice.ServerIsGone());

        source.gone = false;
        list.reload();
        executor.answerAll();
        assertThat(list.state().get()).isEqualTo(ListState.ROWS);
        assertThat(list.notice().get()).isEqualTo(Notice.NONE);
    }

    @Test
    void anAnswerAfterClosingIsDropped() {
        list.search();
        list.close();
        executor.answerAll();
        assertThat(list.rows()).isEmpty();
        assertThat(list.totals().get()).isEqualTo(Optional.empty());
    }

    private void open() {
        list.search();
        executor.answerAll();
    }
}
