package org.counterfoil.server.ledger.proof;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

import javax.sql.DataSource;

import org.counterfoil.common.ledger.ProofReport;
import org.counterfoil.common.ledger.ProofResult;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/** Runs all proofs over the books of one moment. */
public final class LedgerProofs {

    private final DataSource dataSource;
    private final Clock clock;
    private final Semaphore one = new Semaphore(1);

    public LedgerProofs(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /**
     * Runs every proof over everything.
     *
     * @param reader   the merchant for whom it is done, who learns nothing of another merchant's rows; empty for
     *                 whoever runs the server
     * @param listener told of each proof as soon as it is done
     * @throws org.counterfoil.common.shared.RefusedException busy, while another run is under way
     */
    public ProofReport run(OptionalLong reader, Consumer<ProofResult> listener) {
        if (!one.tryAcquire()) {
            throw Refusal.of(RefusalCode.BUSY).thrown();
        }
        try (var books = Books.open(dataSource, clock.instant())) {
            var results = new ArrayList<ProofResult>();
            for (var proof : ProofCatalogue.all()) {
                var result = prove(proof, books, reader);
                listener.accept(result);
                results.add(result);
            }
            return new ProofReport(clock.instant(), books.transactions(reader), books.postings(reader),
                    results);
        } catch (SQLException failure) {
            throw new IllegalStateException("The ledger could not be read", failure);
        } finally {
            one.release();
        }
    }

    private static ProofResult prove(Proof proof, Books books, OptionalLong reader) {
        var findings = new Findings(reader);
        var start = System.nanoTime();
        proof.check(books, findings);
        var took = Duration.ofNanos(System.nanoTime() - start);
        return new ProofResult(proof.key(), proof.name(), findings.count(), findings.rows(), took.toMillis());
    }
}
