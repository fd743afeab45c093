package org.counterfoil.server.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.counterfoil.common.ledger.ProofReport;
import org.counterfoil.common.ledger.ProofResult;
import org.counterfoil.server.TestDatabases;
import org.counterfoil.server.ledger.DaySeal;
import org.counterfoil.server.ledger.close.Ed25519Seal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@EnumSource(TestDatabases.class)
class ProofsTest {

    private static final DaySeal SEAL = new Ed25519Seal(Ed25519Seal.newKey());
    private static final Clock TWO_DAYS_LATER = Clock.offset(SoundLedger.CLOCK, Duration.ofDays(2));
    private static final Map<TestDatabases, Copies> MADE = new EnumMap<>(TestDatabases.class);

    private final Copies copies;

    ProofsTest(TestDatabases kind) {
        copies = MADE.computeIfAbsent(kind, each -> Copies.ofSoundLedger(each, SEAL));
    }

    @Test
    void aSoundLedgerContradictsNoProof() {
        var report = prove(copies.original(), OptionalLong.empty());

        assertThat(report.proofs()).allSatisfy(
                proof -> assertThat(proof.rows()).as(proof.name()).isEmpty());
        assertThat(report.findings()).isZero();
        assertThat(report.transactions()).isGreaterThan(40);
        assertThat(report.postings()).isGreaterThan(200);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("corruptions")
    void aCorruptionIsSeenByTheProofThatItContradicts(Corruption corruption) throws SQLException {
        var findings = new Findings(OptionalLong.empty());
        copies.spoilt(corruption.statements(), connection -> proof(corruption.proof())
                .check(Books.within(connection, TWO_DAYS_LATER.instant()), findings));

        assertThat(findings.count()).isPositive();
        assertThat(findings.rows()).isNotEmpty().allSatisfy(row -> assertThat(row).isNotBlank());
    }

    static Stream<Corruption> corruptions() {
        return Corruptions.all();
    }

    @Test
    void everyProofIsShownSomethingThatItSees() {
        var shown = Corruptions.all().map(Corruption::proof).collect(Collectors.toSet());

        assertThat(shown).containsExactlyInAnyOrderElementsOf(
                ProofCatalogue.all().stream().map(Proof::key).toList());
    }

    @Test
    void ofManyFindingsTheFirstAreShownAndAllAreCounted() {
        var copy = copies.copy();
        Copies.spoil(copy, List.of("update posting set amount = amount + 1"));

        var zeroSum = result(prove(copy, OptionalLong.empty()), "zero-sum");

        assertThat(zeroSum.rows()).hasSize(Findings.SHOWN);
        assertThat(zeroSum.findings()).isGreaterThan(Findings.SHOWN);
        assertThat(zeroSum.rows().getFirst()).contains("merchant_id=1", "tx_id=", "difference=");
    }

    @Test
    void aMerchantLearnsNothingOfAnothersRows() {
        var copy = copies.copy();
        Copies.spoil(copy, List.of("update posting set amount = amount + 1"
                + " where line = 1 and tx_id = (select min(id) from ledger_tx where merchant_id = 2)"));

        assertThat(result(prove(copy, OptionalLong.of(1)), "zero-sum").findings()).isZero();
        assertThat(result(prove(copy, OptionalLong.of(2)), "zero-sum").findings()).isEqualTo(1);
        assertThat(prove(copy, OptionalLong.of(2)).transactions()).isEqualTo(3);
    }

    @Test
    void aGapOfTodayMayStillBeFilled() throws SQLException {
        var copy = copies.copy();
        Copies.spoil(copy, List.of("delete from ledger_request where tx_id is null"));
        var findings = new Findings(OptionalLong.empty());

        try (var books = Books.open(copy, SoundLedger.CLOCK.instant())) {
            proof("terminal-sequence").check(books, findings);
        }

        assertThat(findings.count()).isZero();
    }

    @Test
    void slicesHoldEveryIdOnceWhateverTheirSize() throws SQLException {
        try (var books = Books.open(copies.original(), SoundLedger.CLOCK.instant())) {
            var slices = new ArrayList<>(books.slices(Slices.TRANSACTIONS, 7));

            assertThat(slices).hasSizeGreaterThan(5);
            assertThat(slices.getFirst().from()).isEqualTo(Long.MIN_VALUE);
            assertThat(slices.getLast().to()).isEqualTo(Long.MAX_VALUE);
            for (var i = 1; i < slices.size(); i++) {
                assertThat(slices.get(i).from()).isEqualTo(slices.get(i - 1).to() + 1);
            }
        }
    }

    private static Proof proof(String key) {
        return ProofCatalogue.all().stream().filter(proof -> proof.key().equals(key)).findFirst()
                .orElseThrow();
    }

    private static ProofReport prove(DataSource database, OptionalLong reader) {
        return new LedgerProofs(database, TWO_DAYS_LATER).run(reader, result -> {});
    }

    private static ProofResult result(ProofReport report, String key) {
        return report.proofs().stream().filter(proof -> proof.key().equals(key)).findFirst().orElseThrow();
    }
}
