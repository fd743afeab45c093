package org.counterfoil.server.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

import org.counterfoil.server.TestDatabases;
import org.counterfoil.server.ledger.close.Ed25519Seal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerifyLedgerMainTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Copies copies;

    @BeforeAll
    void makeALedger() {
        copies = Copies.ofSoundLedger(TestDatabases.H2, new Ed25519Seal(Ed25519Seal.newKey()));
    }

    @Test
    void aSoundLedgerIsToldProofByProofAndEndsWithItsSize() {
        assertThat(run("--data", Copies.directoryOf(copies.copy()).toString())).isZero();

        var lines = said(out).lines().toList();
        assertThat(lines.getLast()).matches("ledger: \\d+ transactions, \\d+ postings, 0 findings");
        assertThat(lines.subList(0, lines.size() - 1))
                .hasSameSizeAs(ProofCatalogue.all())
                .allMatch(line -> line.matches("ok   .+ \\(\\d+\\.\\d\\d s\\)"));
        assertThat(lines).anyMatch(line -> line.contains("closed days: totals, hash, signature"));
        assertThat(said(err)).isEmpty();
    }

    @Test
    void aContradictionIsShownWithItsRowsAndEndsWithOne() throws IOException {
        var copy = copies.copy();
        Copies.spoil(copy, List.of("update posting set amount = amount + 3 where line = 1"));

        assertThat(run("--data=" + Copies.directoryOf(copy))).isEqualTo(1);

        assertThat(said(out)).contains("BAD  zero sum per transaction and asset").contains("difference=3")
                .contains("more\n");
        assertThat(said(out).lines().toList().getLast()).matches("ledger: .* postings, [1-9]\\d* findings");
    }

    @Test
    void verifyingChangesNothing() throws IOException {
        var directory = Copies.directoryOf(copies.copy());
        var file = directory.resolve("counterfoil.mv.db");
        var before = Files.readAllBytes(file);

        run("--data", directory.toString());

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aDayWhoseKeyIsNotKeptIsAFinding() {
        var copy = copies.copy();
        Copies.spoil(copy, List.of("delete from seal_key"));

        assertThat(run("--data", Copies.directoryOf(copy).toString())).isEqualTo(1);

        assertThat(said(out)).contains("BAD  closed days").contains("nobody knows the key");
    }

    @Test
    void aLedgerThatAServerHoldsIsRefusedWithWhatToDo() throws IOException {
        var directory = Copies.directoryOf(copies.copy());
        try (var file = FileChannel.open(directory.resolve("counterfoil.mv.db"), StandardOpenOption.WRITE);
                var _ = file.lock()) {
            assertThat(run("--data", directory.toString())).isEqualTo(2);
        }

        assertThat(said(err)).endsWith("is in use by a running server; stop it and try again\n").hasLineCount(1);
        assertThat(said(out)).isEmpty();
    }

    @Test
    void aDirectoryWithoutALedgerIsRefused(@TempDir Path empty) {
        assertThat(run("--data", empty.toString())).isEqualTo(2);

        assertThat(said(err)).startsWith("counterfoil: there is no ledger in " + empty).hasLineCount(1);
    }

    @Test
    void withoutAnArgumentTheDemosLedgerIsVerified() {
        assertThat(run()).isEqualTo(2);

        assertThat(said(err)).contains("there is no ledger in " + Path.of("nowhere").toAbsolutePath());
    }

    @Test
    void aWrongArgumentGetsOneLine() {
        assertThat(run("--fast")).isEqualTo(2);
        assertThat(run("--data")).isEqualTo(2);
        assertThat(run("--database", "localhost")).isEqualTo(2);

        assertThat(said(err).lines()).hasSize(3).allMatch(line -> line.startsWith("counterfoil: "));
        assertThat(said(out)).isEmpty();
    }

    @Test
    void helpTellsTheOptions() {
        assertThat(run("--help")).isZero();

        assertThat(said(out)).contains("--data", "--database", "--user", "--password-file", "Exit code");
    }

    @Test
    void aPostgresIsVerifiedWithAPasswordFromAFile(@TempDir Path home) throws IOException {
        var database = (DriverManagerDataSource) Copies.ofSoundLedger(TestDatabases.POSTGRESQL,
                new Ed25519Seal(Ed25519Seal.newKey())).original();
        var password = Files.writeString(home.resolve("password"), "any\n");

        assertThat(run("--database", database.getUrl(), "--user", "postgres", "--password-file", password.toString()))
                .isZero();

        assertThat(said(out).lines().toList().getLast()).endsWith(" 0 findings");
    }

    @Test
    void anUnreachableDatabaseIsRefusedInOneLine() {
        assertThat(run("--database", "jdbc:postgresql://127.0.0.1:1/none")).isEqualTo(2);

        assertThat(said(err)).startsWith("counterfoil: ").hasLineCount(1);
    }

    private int run(String... arguments) {
        var main = new VerifyLedgerMain(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return main.run(List.of(arguments), Path.of("nowhere"), Map.of());
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    @BeforeEach
    void listen() {
        out.reset();
        err.reset();
    }
}
