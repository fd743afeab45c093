package org.counterfoil.client.card.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.counterfoil.client.device.writer.WriteOutcome;
import org.counterfoil.client.pictures.SampleWriter;
import org.counterfoil.client.pictures.SampleWriting;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.HeldExecutor;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.common.card.CardKind;
import org.counterfoil.common.card.CardsToWrite;
import org.counterfoil.common.card.WritingProgress;
import org.counterfoil.common.shared.Language;
import org.junit.jupiter.api.Test;

/** What is pressed while answers are on their way. */
class WritingRunTest {

    private static final String FIRST = "1873000000000201";
    private static final String SECOND = "1873000000000202";

    private final HeldExecutor executor = new HeldExecutor();
    private final SampleWriting server = new SampleWriting(new Sitting(Language.EN, Theme.LIGHT));
    private final SampleWriter writer = new SampleWriter(CardKind.MAGNETIC);
    private final WritingRun run = new WritingRun(executor, new CardsInHand(executor, server), writer,
            new WritingViewModel.Chosen(CardsToWrite.ofBatch(2), new WritingProgress(3, 0, 0)));

    private Phase phase() {
        return run.seen().get().phase();
    }

    private Optional<String> inHand() {
        return run.seen().get().card().map(card -> card.number());
    }

    /** The first card is in hand, and the writer waits for it. */
    private void waiting() {
        run.begin();
        executor.answer(0);
        assertThat(inHand()).contains(FIRST);
    }

    @Test
    void whoSkipsWhileTheWriterWaitsGetsTheNextOneOnceItHasStopped() {
        waiting();
        run.skip();
        assertThat(writer.stops()).isPositive();
        assertThat(inHand()).contains(FIRST);
        executor.answer(0);
        assertThat(executor.waiting()).isEqualTo(2);
        executor.answer(0);
        assertThat(server.back()).containsExactly(FIRST);
        executor.answer(0);
        assertThat(inHand()).contains(SECOND);
    }

    @Test
    void aCardThatIsWrittenAllTheSameIsToldAndNotSkipped() {
        waiting();
        run.skip();
        writer.blank(1);
        executor.answer(0);
        assertThat(phase()).isEqualTo(Phase.ASKING);
        executor.answer(0);
        assertThat(server.told()).containsExactly(FIRST);
        executor.answer(0);
        assertThat(inHand()).contains(SECOND);
    }

    @Test
    void whatIsWrittenWhileItIsLeftIsStillTold() {
        waiting();
        writer.blank(1);
        run.close();
        executor.answerAll();
        assertThat(server.told()).containsExactly(FIRST);
        assertThat(server.back()).isEmpty();
    }

    @Test
    void aCardThatIsHandedOutToWhoeverHasLeftGoesBack() {
        run.begin();
        run.close();
        executor.answerAll();
        assertThat(server.back()).containsExactly(FIRST);
        assertThat(writer.written()).isEmpty();
    }

    @Test
    void aCardTheServerWasNotToldOfIsToldAgainAndIsNotLetGo() {
        waiting();
        writer.blank(1);
        executor.answer(0);
        server.silent(true);
        executor.answer(0);
        assertThat(phase()).isEqualTo(Phase.UNTOLD);
        run.skip();
        run.repeat();
        assertThat(executor.waiting()).as("neither is done before it is told").isZero();
        run.again();
        server.silent(false);
        executor.answer(0);
        assertThat(server.told()).containsExactly(FIRST);
    }

    @Test
    void oneThatWasNotToldIsToldOnceMoreByWhoeverLeaves() {
        waiting();
        writer.blank(1);
        executor.answer(0);
        server.silent(true);
        executor.answer(0);
        server.silent(false);
        run.close();
        executor.answerAll();
        assertThat(server.told()).containsExactly(FIRST);
        assertThat(server.back()).isEmpty();
    }

    @Test
    void pressedTwiceItIsOverwrittenOnce() {
        waiting();
        writer.present(new WriteOutcome.Carries("1873000000000042"));
        executor.answer(0);
        assertThat(phase()).isEqualTo(Phase.CARRIES);
        writer.blank(1);
        run.overwrite();
        run.overwrite();
        assertThat(executor.waiting()).isEqualTo(1);
        executor.answer(0);
        executor.answer(0);
        assertThat(writer.written()).hasSize(1);
        assertThat(writer.lost()).contains("1873000000000042");
    }

    @Test
    void whatIsTakenWhileNobodyLooksGoesBackAndIsTheNextOneAgain() {
        run.begin();
        run.rest();
        executor.answerAll();
        assertThat(phase()).isEqualTo(Phase.RESTED);
        assertThat(server.back()).containsExactly(FIRST);
        run.again();
        executor.answer(0);
        assertThat(inHand()).contains(FIRST);
        assertThat(phase()).isEqualTo(Phase.LOOK);
    }
}
