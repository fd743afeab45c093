package org.counterfoil.trials.crash.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.UUID;

import org.counterfoil.server.ledger.TransactionNumber;
import org.counterfoil.trials.crash.audit.Contradictions.Sort;
import org.counterfoil.trials.crash.load.Acknowledged.Told;
import org.counterfoil.trials.crash.load.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** That a loss and a repetition would be seen in the books. */
class BooksAuditTest {

    private static final UUID ONE = new UUID(0, 1);

    private final SingleConnectionDataSource books = new SingleConnectionDataSource("jdbc:h2:mem:", true);
    private final Contradictions found = new Contradictions(new PrintStream(new ByteArrayOutputStream()));
    private final JdbcClient jdbc = JdbcClient.create(books);

    @BeforeEach
    void open() {
        jdbc.sql("create table ledger_tx (id bigint, business_date date, reason varchar(500))").update();
        jdbc.sql("create table ledger_request (uuid uuid, tx_id bigint, terminal bigint, epoch int, seq bigint)")
                .update();
    }

    @AfterEach
    void close() {
        books.destroy();
    }

    @Test
    void whatIsThereOnceIsWhole() {
        posted(1);
        asked(1);
        look(told(1));
        assertThat(found.isEmpty()).isTrue();
    }

    @Test
    void anAnswerThatNobodyKnowsIsMissing() {
        look(told(1));
        assertThat(found.count(Sort.MISSING)).isEqualTo(1);
    }

    @Test
    void aNumberThatBelongsToAnotherRequestNowIsMissing() {
        posted(2);
        asked(2);
        look(told(1));
        assertThat(found.count(Sort.MISSING)).isEqualTo(1);
    }

    @Test
    void twoPostingsUnderOneKeyAreSeen() {
        posted(1);
        asked(1);
        asked(2);
        look(told(1));
        assertThat(found.count(Sort.DUPLICATED)).isEqualTo(2);
    }

    @Test
    void twoPostingsUnderTwoKeysAreSeenByTheirRemark() {
        posted(1);
        posted(2);
        asked(1);
        look(told(1));
        assertThat(found.count(Sort.DUPLICATED)).isEqualTo(1);
    }

    @Test
    void aRefusalThatWasPostedIsSeen() {
        posted(1);
        asked(1);
        look(new Told(request(), null, List.of()));
        assertThat(found.count(Sort.FINDING)).isEqualTo(1);
    }

    private void look(Told told) {
        new BooksAudit(books, found).look(List.of(told));
    }

    private void posted(long place) {
        jdbc.sql("insert into ledger_tx values (?, date '2026-03-10', ?)").params(TransactionNumber.id(1, place),
                ONE.toString()).update();
    }

    private void asked(long place) {
        jdbc.sql("insert into ledger_request values (?, ?, 1, 1, 1)").params(ONE, TransactionNumber.id(1, place))
                .update();
    }

    private static Told told(long place) {
        return new Told(request(), null, List.of("2026031001%010d".formatted(place)));
    }

    private static Request request() {
        return new Request(ONE, "spend", true, _ -> {
            throw new AssertionError("nobody asks again here");
        }, _ -> {});
    }
}
