package org.counterfoil.trials.crash.audit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.counterfoil.server.ledger.TransactionNumber;
import org.counterfoil.trials.crash.audit.Contradictions.Sort;
import org.counterfoil.trials.crash.load.Acknowledged.Told;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The books themselves: every answer is there, once. Whether something was done twice is asked of two witnesses that
 * know nothing of each other: the keys of requests, and the uuid that the load writes into each transaction's remark.
 */
final class BooksAudit {

    private final JdbcClient jdbc;
    private final Contradictions contradictions;

    BooksAudit(DataSource books, Contradictions contradictions) {
        this.jdbc = JdbcClient.create(books);
        this.contradictions = contradictions;
    }

    /** A stored request; without a transaction the number is empty. */
    private record Entry(UUID uuid, String number) {}

    void look(List<Told> told) {
        var requests = requests();
        var remarks = remarks();
        for (var answer : told) {
            if (answer.request().kept()) {
                look(answer, requests.getOrDefault(answer.request().uuid(), List.of()),
                        remarks.getOrDefault(answer.request().uuid().toString(), List.of()));
            }
        }
        sequences();
    }

    private void look(Told told, List<Entry> entries, List<String> remarked) {
        var uuid = told.request().uuid().toString();
        var numbers = told.numbers();
        if (entries.isEmpty()) {
            contradictions.add(Sort.MISSING, uuid, "was answered and is not in the books");
        } else if (!numbers.isEmpty() && entries.stream().noneMatch(entry -> numbers.contains(entry.number()))) {
            contradictions.add(Sort.MISSING, uuid, "was answered as " + numbers + " and is " + entries);
        }
        if (entries.size() > 1 || remarked.size() > Math.max(1, numbers.size())) {
            contradictions.add(Sort.DUPLICATED, uuid, "was posted as " + remarked + ", under its key " + entries);
        } else if (numbers.isEmpty() && !remarked.isEmpty()) {
            contradictions.add(Sort.FINDING, uuid, "was refused and posted as " + remarked);
        }
    }

    private void sequences() {
        jdbc.sql("""
                select terminal, epoch, seq, count(*) as times from ledger_request where seq is not null
                group by terminal, epoch, seq having count(*) > 1""")
                .query((row, _) -> "terminal %d, epoch %d, request %d".formatted(row.getLong("terminal"),
                        row.getLong("epoch"), row.getLong("seq")))
                .list().forEach(place -> contradictions.add(Sort.DUPLICATED, place, "was used twice"));
    }

    private Map<UUID, List<Entry>> requests() {
        var requests = new HashMap<UUID, List<Entry>>();
        jdbc.sql("""
                select r.uuid, t.id, t.business_date
                from ledger_request r left join ledger_tx t on t.id = r.tx_id""")
                .query((row, _) -> {
                    var date = row.getObject("business_date", LocalDate.class);
                    return new Entry(row.getObject("uuid", UUID.class),
                            date == null ? "" : TransactionNumber.of(row.getLong("id"), date).text());
                }).list().forEach(entry -> requests.merge(entry.uuid(), List.of(entry), BooksAudit::both));
        return requests;
    }

    private Map<String, List<String>> remarks() {
        var remarks = new HashMap<String, List<String>>();
        jdbc.sql("select id, business_date, reason from ledger_tx").query(row -> {
            var number = TransactionNumber.of(row.getLong("id"), row.getObject("business_date", LocalDate.class));
            remarks.merge(row.getString("reason"), List.of(number.text()), BooksAudit::both);
        });
        return remarks;
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        return Stream.of(some, more).flatMap(List::stream).toList();
    }
}
