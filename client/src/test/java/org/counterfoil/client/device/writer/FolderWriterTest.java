package org.counterfoil.client.device.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWriterTest {

    private static final CardContent CARD = new CardContent("1873000000000011", "1873000000000011==");

    @TempDir
    private Path folder;

    private WriteOutcome write(String... losing) {
        return CardWriters.of(new WriterProfile.Folder(folder, true)).write(CARD, Stream.of(losing).findFirst(),
                Duration.ZERO,
                _ -> {});
    }

    @Test
    void aCardGoesOntoThePileAndTheNextBlankOneLiesThere() throws IOException {
        assertThat(write()).isEqualTo(new WriteOutcome.NoCard());
        Files.createFile(folder.resolve("card"));
        assertThat(write()).isEqualTo(new WriteOutcome.Written(false));
        assertThat(folder.resolve("1873000000000011.card")).hasContent(CARD.track());
        assertThat(folder.resolve("card")).isEmptyFile();
    }

    @Test
    void oneThatCarriesSomethingIsLeftAloneUnlessItMayBeLost() throws IOException {
        Files.writeString(folder.resolve("card"), "1873000000000099==");
        assertThat(write()).isEqualTo(new WriteOutcome.Carries("1873000000000099"));
        assertThat(folder.resolve("card")).hasContent("1873000000000099==");
        assertThat(write("1873000000000099")).isEqualTo(new WriteOutcome.Written(false));
    }

    @Test
    void whatWasToldMayBeLostAndNothingElse() throws IOException {
        Files.writeString(folder.resolve("card"), "1873000000000042==");
        assertThat(write("1873000000000099")).isEqualTo(new WriteOutcome.Carries("1873000000000042"));
        assertThat(folder.resolve("card")).hasContent("1873000000000042==");
    }

    @Test
    void whoWaitsForACardIsStopped() {
        var writer = CardWriters.of(new WriterProfile.Folder(folder, false));
        assertThat(writer.write(CARD, Optional.empty(), Duration.ofDays(1), _ -> writer.stop()))
                .isEqualTo(new WriteOutcome.NoCard());
    }

    @Test
    void aFolderThatIsNotThereIsADeviceThatIsGoneAndNoWriterSaysSo() {
        folder = folder.resolve("none");
        assertThat(write()).isInstanceOf(WriteOutcome.Gone.class);
        assertThat(
                CardWriters.of(new WriterProfile.None()).write(CARD, Optional.empty(), Duration.ofSeconds(1), _ -> {}))
                .isEqualTo(new WriteOutcome.NoWriter());
    }
}
