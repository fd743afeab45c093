package org.counterfoil.client.tour;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.common.reporting.ReportApi;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.value.TransactionApi;
import org.counterfoil.common.value.TransactionFilter;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.reports.value.TransactionList;
import org.counterfoil.reports.value.TransactionListReport;

/** Today's transactions of the desk's store, as pages. */
final class ListOfToday {

    private final SessionScope session;

    ListOfToday(SessionScope session) {
        this.session = session;
    }

    /** Asks the server for every row and makes the PDF; not to be called on the UI thread. */
    byte[] pdf() {
        var api = session.api(TransactionApi.class);
        var rows = new ArrayList<TransactionRow>();
        Optional<String> cursor = Optional.empty();
        do {
            var page = api.list(filter(cursor));
            rows.addAll(page.rows());
            cursor = page.next();
        } while (cursor.isPresent());
        var signedIn = session.signedIn();
        var terminal = session.terminal();
        var day = signedIn.desk().businessDate();
        return new TransactionListReport().pdf(new TransactionList(signedIn.desk(),
                terminal.settings().get().language(), signedIn.desk().zone(), day, day,
                session.api(ReportApi.class).maker().line(), terminal.clock().instant(), rows,
                api.totals(filter(Optional.empty()))));
    }

    private TransactionFilter filter(Optional<String> cursor) {
        var day = session.signedIn().desk().businessDate();
        return new TransactionFilter(day, day, Set.of(), "", false, cursor, PageOf.MAX_ROWS);
    }
}
