package org.counterfoil.client.device.writer;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

import org.counterfoil.common.card.CardKind;

/**
 * Writes one block of MIFARE Classic chips. Such a chip carries a number, never value. Whether the same chip is read
 * back, its own number says; the one that was written last has to be taken away before the next one is looked at.
 */
final class ChipWriter implements CardWriter {

    private static final Duration GLANCE = Duration.ofMillis(250);

    private final ChipLink link;
    private final WriterProfile.Chip profile;
    private volatile boolean stopped;
    private Optional<String> last = Optional.empty();

    ChipWriter(ChipLink link, WriterProfile.Chip profile) {
        this.link = link;
        this.profile = profile;
    }

    @Override
    public CardKind kind() {
        return CardKind.IC;
    }

    @Override
    public synchronized WriteOutcome write(CardContent content, Optional<String> losing, Duration patience,
            Consumer<WriteStep> steps) {
        var block = profile.form().block(content.number());
        if (block.isEmpty()) {
            return new WriteOutcome.Refused("the number has too many digits for the form " + profile.form());
        }
        stopped = false;
        try {
            steps.accept(WriteStep.LOOK);
            var chip = fresh(patience);
            return chip.isPresent()
                    ? written(chip.get(), new Wanted(block.get(), losing), patience, steps)
                    : new WriteOutcome.NoCard();
        } catch (ChipRefusedException refused) {
            return new WriteOutcome.Refused(refused.getMessage());
        } catch (IOException gone) {
            return new WriteOutcome.Gone(gone.getMessage());
        }
    }

    @Override
    public void stop() {
        stopped = true;
    }

    /** What the block is to hold, and what it may lose. */
    private record Wanted(byte[] block, Optional<String> losing) {}

    private WriteOutcome written(ChipLink.Chip held, Wanted wanted, Duration patience, Consumer<WriteStep> steps)
            throws IOException {
        String who;
        try (held) {
            var block = new ChipBlock(held, profile);
            who = block.who();
            var before = block.read();
            if (Arrays.equals(before, wanted.block())) {
                last = Optional.of(who);
                return new WriteOutcome.Written(true);
            }
            var carried = profile.form().read(before);
            if (!BlockForm.blank(before) && wanted.losing().filter(carried::equals).isEmpty()) {
                return new WriteOutcome.Carries(carried);
            }
            steps.accept(WriteStep.WRITE);
            block.write(wanted.block());
        }
        steps.accept(WriteStep.VERIFY);
        var again = await(patience);
        return again.isPresent() ? readBack(again.get(), who, wanted) : new WriteOutcome.Unproved();
    }

    /** Anew from the first command on, as the desk will read it. */
    private WriteOutcome readBack(ChipLink.Chip held, String who, Wanted wanted) throws IOException {
        try (held) {
            var block = new ChipBlock(held, profile);
            if (!block.who().equals(who)) {
                return new WriteOutcome.OtherCard();
            }
            var after = block.read();
            if (!Arrays.equals(after, wanted.block())) {
                return new WriteOutcome.Differs(profile.form().read(after));
            }
            last = Optional.of(who);
            return new WriteOutcome.Written(false);
        }
    }

    /** A chip that is not the one that was written last. One that does not answer once is just being taken away. */
    private Optional<ChipLink.Chip> fresh(Duration patience) throws IOException {
        var silent = false;
        for (var left = patience; left.isPositive() && !stopped; left = left.minus(GLANCE)) {
            var chip = link.await(GLANCE);
            if (chip.isEmpty()) {
                continue;
            }
            try {
                if (!isLast(chip.get())) {
                    return chip;
                }
            } catch (ChipRefusedException away) {
                if (silent) {
                    chip.get().close();
                    throw away;
                }
                silent = true;
            }
            chip.get().close();
            link.awaitNone(GLANCE);
        }
        return Optional.empty();
    }

    private boolean isLast(ChipLink.Chip chip) throws IOException {
        return last.isPresent() && last.get().equals(new ChipBlock(chip, profile).who());
    }

    /** Looks at least once, also for whoever wants to stop: it is written, and most often lies there still. */
    private Optional<ChipLink.Chip> await(Duration patience) throws IOException {
        var left = patience;
        do {
            var chip = link.await(GLANCE);
            if (chip.isPresent()) {
                return chip;
            }
            left = left.minus(GLANCE);
        } while (left.isPositive() && !stopped);
        return Optional.empty();
    }
}
