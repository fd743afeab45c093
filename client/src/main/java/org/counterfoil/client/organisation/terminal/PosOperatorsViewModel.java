package org.counterfoil.client.organisation.terminal;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.organisation.TerminalRow;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.staff.PosOperatorApi;
import org.counterfoil.common.staff.PosOperatorRow;

/** The operators of one handheld, and what the operator's role may do with them. */
final class PosOperatorsViewModel extends ViewModel {

    private static final int MOST = 99;

    private final SessionScope session;
    private final TerminalRow terminal;
    private final PosOperatorApi operators;

    PosOperatorsViewModel(SessionScope session, TerminalRow terminal) {
        super(session.terminal().executor());
        this.session = session;
        this.terminal = terminal;
        this.operators = session.api(PosOperatorApi.class);
    }

    TerminalRow terminal() {
        return terminal;
    }

    boolean mayChange() {
        return session.may(Permission.TERMINALS, Access.WRITE);
    }

    /** All of them, by number. */
    void list(Consumer<List<PosOperatorRow>> then) {
        ask(() -> operators.of(terminal.id()), outcome -> answered(outcome, then));
    }

    /** The first free number is filled in. */
    FormModel<PosOperatorRow> adding(List<PosOperatorRow> known, Runnable added) {
        return new FormModel<>(executor(), PosOperatorForm.adding(), PosOperatorForm.fresh(free(known)), reader(),
                values -> operators.add(PosOperatorForm.add(terminal, values)), row -> saved(row, added));
    }

    FormModel<PosOperatorRow> editing(PosOperatorRow known, Runnable edited) {
        return new FormModel<>(executor(), PosOperatorForm.editing(), PosOperatorForm.of(known), reader(),
                values -> operators.edit(PosOperatorForm.edit(known, values)), row -> saved(row, edited));
    }

    /** Closes an open one and opens a closed one. */
    void turn(PosOperatorRow row, Runnable then) {
        run(() -> row.closed() ? operators.open(row.id()) : operators.close(row.id()), outcome -> {
            then.run();
            answered(outcome, turned -> tell(turned.closed() ? "operators.told.closed" : "operators.told.opened",
                    turned));
        });
    }

    private void saved(PosOperatorRow row, Runnable then) {
        then.run();
        tell("operators.told.saved", row);
    }

    private void tell(String key, PosOperatorRow row) {
        say(Notice.success(key, Map.of("number", row.number(), "name", row.realName())));
    }

    private FieldReader reader() {
        return new FieldReader(session.texts().figures());
    }

    private static String free(List<PosOperatorRow> known) {
        var taken = known.stream().map(PosOperatorRow::number).collect(Collectors.toSet());
        return IntStream.rangeClosed(1, MOST).mapToObj("%02d"::formatted).filter(number -> !taken.contains(number))
                .findFirst().orElse("");
    }
}
