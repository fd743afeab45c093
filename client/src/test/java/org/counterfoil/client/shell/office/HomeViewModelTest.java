package org.counterfoil.client.shell.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.counterfoil.client.messaging.notice.TodaysNotices;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleHome;
import org.counterfoil.client.pictures.SampleNotices;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.connection.HintStream;
import org.counterfoil.client.shared.hint.Hints;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.common.messaging.CurrentNotice;
import org.counterfoil.common.messaging.NoticeApi;
import org.counterfoil.common.messaging.NoticeText;
import org.counterfoil.common.reporting.HomeApi;
import org.counterfoil.common.reporting.HomeFigures;
import org.counterfoil.common.reporting.HouseCard;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.hint.HintTopic;
import org.junit.jupiter.api.Test;

/** What the first page shows while one looks at it. */
class HomeViewModelTest {

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleNotices notices = new SampleNotices(sitting);
    private final AtomicInteger asked = new AtomicInteger();
    private final Deque<Runnable> meanwhile = new ArrayDeque<>();

    @Test
    void aNoticeThatIsHintedAtStandsThereAndNothingElseIsAskedFor() {
        meanwhile.add(() -> notices.add(
                new NoticeText("Fire drill", "At noon.", Sitting.TODAY, Sitting.TODAY, Set.of())));
        var session = sitting.administrator(new Played().with(HomeApi.class, new Counting())
                .with(NoticeApi.class, notices).hinting(Playing::new));
        var model = new HomeViewModel(session);
        model.refresh();
        assertThat(titles(model)).doesNotContain("Fire drill");
        Hints.of(session).follow();
        assertThat(titles(model)).contains("Fire drill");
        assertThat(asked).hasValue(1);
        assertThat(TodaysNotices.unread(TodaysNotices.of(session).all().get())).isEqualTo(3);
        model.read(model.state().get().orElseThrow().notices().getFirst());
        assertThat(TodaysNotices.unread(model.state().get().orElseThrow().notices())).isEqualTo(2);
        assertThat(asked).hasValue(1);
    }

    @Test
    void aPageThatIsLeftHearsNothing() {
        var session = sitting.administrator(new Played().with(HomeApi.class, new Counting())
                .with(NoticeApi.class, notices));
        var model = new HomeViewModel(session);
        model.refresh();
        var before = model.state().get();
        model.close();
        TodaysNotices.of(session).know(List.of());
        assertThat(model.state().get()).isEqualTo(before);
    }

    private static List<String> titles(HomeViewModel model) {
        return model.state().get().orElseThrow().notices().stream().map(CurrentNotice::title).toList();
    }

    /** Something happens, and is hinted at; then the stream is at its end. */
    private final class Playing implements HintStream {

        @Override
        public Optional<String> next() {
            return Optional.ofNullable(meanwhile.poll()).map(happening -> {
                happening.run();
                return HintTopic.NOTICES.key();
            });
        }

        @Override
        public void close() {}
    }

    /** Counts how often the figures are asked for. */
    private final class Counting implements HomeApi {

        private final SampleHome sample = new SampleHome(sitting);

        @Override
        public HomeFigures figures() {
            asked.incrementAndGet();
            return sample.figures();
        }

        @Override
        public HouseCard house() {
            return sample.house();
        }
    }
}
