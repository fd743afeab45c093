package org.counterfoil.trials.crash.audit;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;

import javax.sql.DataSource;

import org.counterfoil.server.ledger.proof.LedgerProofs;
import org.counterfoil.trials.crash.load.Acknowledged;
import org.counterfoil.trials.crash.load.Desk;

/** Compares a server and its books with what was answered. */
public final class Audit {

    private static final int SAMPLE = 40;

    private final Acknowledged acknowledged;
    private final Contradictions contradictions;
    private final AskedAgain answers;
    private final KeptPromises promises;

    public Audit(Acknowledged acknowledged, Contradictions contradictions) {
        this.acknowledged = acknowledged;
        this.contradictions = contradictions;
        this.answers = new AskedAgain(acknowledged, contradictions);
        this.promises = new KeptPromises(contradictions);
    }

    /** The latest answers, and some of all others, while the desks go on. */
    public void sample(Random random) throws IOException {
        answers.ask(acknowledged.some(SAMPLE, random));
    }

    /** Everything that a desk can see, while nobody works. */
    public void desks(List<Desk> desks) throws IOException {
        promises.value(acknowledged.promised(), desks.getFirst().direct());
        promises.entities(acknowledged.promised(), desks);
        answers.ask(acknowledged.all().stream().filter(told -> told.request().kept()).toList());
        promises.value(acknowledged.promised(), desks.getFirst().direct());
    }

    /** The books, and every proof of the ledger; of an embedded database while no server runs. */
    public void books(DataSource books) {
        new BooksAudit(books, contradictions).look(acknowledged.all());
        new LedgerProofs(books, Clock.systemUTC()).run(OptionalLong.empty(), result -> {
            if (result.findings() > 0) {
                result.rows().forEach(row -> contradictions.finding(result.name() + ": " + row));
            }
        });
    }
}
