package org.counterfoil.client.device.writer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.counterfoil.common.card.CardKind;

/**
 * A folder that plays a writer. The file {@code card} is the card that lies there and what it carries; once written it
 * goes onto the pile, as a file of its number, and the next blank one takes its place.
 */
final class FolderWriter implements CardWriter {

    private static final Duration GLANCE = Duration.ofMillis(250);

    private final WriterProfile.Folder profile;
    private final Semaphore stops = new Semaphore(0);

    FolderWriter(WriterProfile.Folder profile) {
        this.profile = profile;
    }

    @Override
    public CardKind kind() {
        return profile.magnetic() ? CardKind.MAGNETIC : CardKind.IC;
    }

    @Override
    public WriteOutcome write(CardContent content, Optional<String> losing, Duration patience,
            Consumer<WriteStep> steps) {
        stops.drainPermits();
        steps.accept(WriteStep.LOOK);
        var card = profile.path().resolve("card");
        try {
            if (!Files.isDirectory(profile.path())) {
                return new WriteOutcome.Gone("there is no folder " + profile.path());
            }
            return lies(card, patience) ? written(card, content, losing, steps) : new WriteOutcome.NoCard();
        } catch (IOException refused) {
            return new WriteOutcome.Refused(refused.toString());
        }
    }

    private boolean lies(Path card, Duration patience) {
        var left = patience;
        while (!Files.exists(card) && left.isPositive() && !stopped()) {
            left = left.minus(GLANCE);
        }
        return Files.exists(card);
    }

    private boolean stopped() {
        try {
            return stops.tryAcquire(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private WriteOutcome written(Path card, CardContent content, Optional<String> losing, Consumer<WriteStep> steps)
            throws IOException {
        var carried = Files.readString(card).strip();
        var before = carried.equals(content.track());
        var number = carried.split("=", 2)[0];
        if (!carried.isEmpty() && !before && losing.filter(number::equals).isEmpty()) {
            return new WriteOutcome.Carries(number);
        }
        steps.accept(WriteStep.WRITE);
        Files.writeString(card, content.track());
        steps.accept(WriteStep.VERIFY);
        var after = Files.readString(card).strip();
        if (!after.equals(content.track())) {
            return new WriteOutcome.Differs(after);
        }
        Files.move(card, profile.path().resolve(content.number() + ".card"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.createFile(card);
        return new WriteOutcome.Written(before);
    }

    @Override
    public void stop() {
        stops.release();
    }
}
