package org.counterfoil.client.till;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongFunction;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.ui.Latest;
import org.counterfoil.client.shared.ui.UiExecutor;

/**
 * What is asked about the members at open sales, once each of them is at a sale. Nobody waits for it: what is not
 * answered is not known, and nothing is said of that.
 *
 * @param <T> an answer
 */
final class GuestAnswers<T> implements AutoCloseable {

    private final UiExecutor executor;
    private final LongFunction<T> question;
    private final Latest latest = new Latest();
    private final Subscription listening;
    private final ReadOnlyObjectWrapper<Map<Long, T>> known = new ReadOnlyObjectWrapper<>(Map.of());

    /** A member at a sale, by their ids. */
    private record Guest(int sale, long member) {}

    /** @param question asks about a member, by id; called off the screen's thread */
    GuestAnswers(UiExecutor executor, ReadOnlyObjectProperty<Sale> current, LongFunction<T> question) {
        this.executor = executor;
        this.question = question;
        listening = current.map(sale -> sale.member().map(card -> new Guest(sale.id(), card.member().id())))
                .subscribe(guest -> guest.ifPresent(this::ask));
    }

    /** By the member's id. */
    ReadOnlyObjectProperty<Map<Long, T>> known() {
        return known.getReadOnlyProperty();
    }

    @Override
    public void close() {
        listening.unsubscribe();
        latest.drop();
    }

    private void ask(Guest guest) {
        var token = latest.next();
        executor.call(() -> question.apply(guest.member()), outcome -> {
            if (token.current() && outcome instanceof Outcome.Done<T>(var answer)) {
                know(guest.member(), answer);
            }
        });
    }

    private void know(long member, T answer) {
        var more = new LinkedHashMap<>(known.get());
        more.remove(member);
        more.put(member, answer);
        if (more.size() > OpenSales.MOST) {
            more.pollFirstEntry();
        }
        known.set(more);
    }
}
