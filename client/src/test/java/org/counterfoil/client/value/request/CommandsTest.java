package org.counterfoil.client.value.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.counterfoil.client.shared.ui.DirectExecutor;
import org.counterfoil.client.till.sample.SamplePeople;
import org.counterfoil.client.till.sample.SampleServer;
import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.Recharge;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.ValueApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

    private static final Clock CLOCK = Clock.fixed(SamplePeople.NOW, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final SampleServer server = new SampleServer();
    private final List<Answer> answers = new ArrayList<>();
    private final List<Commands.Resolved> resolved = new ArrayList<>();
    private long lastUuid;

    @Test
    void anAnswerSettlesTheRequest() {
        try (var commands = commands()) {
            commands.submit(CommandType.RECHARGE, this::recharge, answers::add);
        }
        assertThat(answers).singleElement().isInstanceOf(Answer.Done.class);
        assertThat(reopened()).isEmpty();
    }

    @Test
    void aRefusalSettlesTheRequest() {
        server.refuseNext(Refusal.of(RefusalCode.OVER_CARD_LIMIT));
        try (var commands = commands()) {
            commands.submit(CommandType.RECHARGE, this::recharge, answers::add);
        }
        assertThat(answers).containsExactly(new Answer.Refused(Refusal.of(RefusalCode.OVER_CARD_LIMIT)));
        assertThat(reopened()).isEmpty();
    }

    @Test
    void aLostAnswerIsFetchedByTheSameKeyAndNothingHappensTwice() {
        try (var commands = commands()) {
            server.line(SampleServer.Line.LOSES_ANSWERS);
            commands.submit(CommandType.RECHARGE, this::recharge, answers::add);
            assertThat(answers).singleElement().isInstanceOf(Answer.Unanswered.class);

            server.line(SampleServer.Line.UP);
            commands.again(((Answer.Unanswered) answers.getFirst()).attempt(), answers::add);
        }
        assertThat(answers).last().isInstanceOf(Answer.Done.class);
        assertThat(server.commands()).isEqualTo(1);
    }

    @Test
    void aRequestWithoutAnswerSurvivesACrashAndIsResolvedBeforeANewOne() {
        var crashed = commands();
        server.line(SampleServer.Line.LOSES_ANSWERS);
        crashed.submit(CommandType.RECHARGE, this::recharge, answers::add);
        crashed.close();

        server.line(SampleServer.Line.UP);
        try (var commands = commands()) {
            assertThat(commands.leftovers()).hasSize(1);
            commands.submit(CommandType.RECHARGE, this::recharge, answers::add);

            assertThat(resolved).singleElement().extracting(Commands.Resolved::answer).isInstanceOf(Answer.Done.class);
            assertThat(answers).last().isInstanceOf(Answer.Done.class);
            assertThat(commands.leftovers()).isEmpty();
        }
        assertThat(server.commands()).isEqualTo(2);
        assertThat(reopened()).isEmpty();
    }

    @Test
    void whileTheServerIsGoneNothingOvertakesWhatIsLeftOver() {
        var crashed = commands();
        server.line(SampleServer.Line.DOWN);
        crashed.submit(CommandType.RECHARGE, this::recharge, answers::add);
        crashed.close();
        try (var commands = commands()) {
            commands.submit(CommandType.RECHARGE, this::recharge, answers::add);
        }
        assertThat(answers).hasSize(2).allMatch(Answer.Unanswered.class::isInstance);
        assertThat(reopened()).hasSize(2);
    }

    @Test
    void anExpiredSessionSaysNothingAboutAnEarlierSending() {
        try (var commands = commands()) {
            server.line(SampleServer.Line.LOSES_ANSWERS);
            commands.submit(CommandType.RECHARGE, this::recharge, answers::add);
            var attempt = ((Answer.Unanswered) answers.getFirst()).attempt();
            commands.begin(new Refusing(RefusalCode.SESSION_EXPIRED).api(), 1, 1);
            commands.again(attempt, answers::add);
        }
        assertThat(answers).last().isInstanceOf(Answer.Unanswered.class);
        assertThat(reopened()).hasSize(1);
    }

    @Test
    void theNumbersGoOnWhereTheyStopped() {
        try (var commands = commands()) {
            commands.submit(CommandType.RECHARGE, key -> numbered(key, 1), answers::add);
            commands.submit(CommandType.RECHARGE, key -> numbered(key, 2), answers::add);
        }
        try (var commands = commands()) {
            commands.submit(CommandType.RECHARGE, key -> numbered(key, 3), answers::add);
        }
    }

    @Test
    void noPinEverTouchesTheDisk() throws IOException {
        server.line(SampleServer.Line.DOWN);
        try (var commands = commands()) {
            commands.submit(CommandType.RECHARGE, this::recharge, answers::add);
        }
        assertThat(Files.readString(file())).contains("recharge").doesNotContain(SamplePeople.PIN);
    }

    @Test
    void aLineThatACrashHasTornIsLeftOut() throws IOException {
        server.line(SampleServer.Line.DOWN);
        try (var commands = commands()) {
            commands.submit(CommandType.RECHARGE, this::recharge, answers::add);
        }
        Files.writeString(file(), "{\"is\":\"kept\",\"type\":\"rech", StandardOpenOption.APPEND);

        assertThat(reopened()).hasSize(1);
    }

    @Test
    void twoProcessesCannotShareTheFile() {
        try (var first = PendingRequests.open(file())) {
            assertThat(first.open()).isEmpty();
            assertThatThrownBy(() -> PendingRequests.open(file())).isInstanceOf(FileInUseException.class);
        }
    }

    @Test
    void aDiskThatCannotBeWrittenMeansThatNothingIsSent() {
        var pending = PendingRequests.open(file());
        var commands = begun(pending);
        pending.close();
        commands.submit(CommandType.RECHARGE, this::recharge, answers::add);

        assertThat(answers).singleElement().isInstanceOf(Answer.NotSent.class);
        assertThat(server.commands()).isZero();
    }

    private Recharge numbered(RequestKey key, long expected) {
        assertThat(key.sequence()).isEqualTo(expected);
        return recharge(key);
    }

    private Recharge recharge(RequestKey key) {
        return new Recharge(key, SamplePeople.LIN, 10_000, 1_000, Tender.CASH, Optional.of(SamplePeople.PIN), "");
    }

    private Commands commands() {
        return begun(PendingRequests.open(file()));
    }

    private Commands begun(PendingRequests pending) {
        var commands = new Commands(new DirectExecutor(), pending, CLOCK, () -> new UUID(9, ++lastUuid));
        commands.onResolved(resolved::add);
        commands.begin(server.api(ValueApi.class), 1, 1);
        return commands;
    }

    private List<Attempt<?>> reopened() {
        try (var pending = PendingRequests.open(file())) {
            return pending.open();
        }
    }

    private Path file() {
        return folder.resolve("desk").resolve("pending.jsonl");
    }
}
