package org.counterfoil.server.shared.parameter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.counterfoil.common.shared.parameter.Parameter;
import org.counterfoil.common.shared.parameter.ParameterChange;
import org.counterfoil.common.shared.parameter.ParameterRow;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;

/** Reading what the merchant of the scope has set. */
@Component
public class Parameters {

    private static final int SHOWN = 200;

    private final ParameterRows rows;
    private final HouseCurrency currency;

    Parameters(ParameterRows rows, HouseCurrency currency) {
        this.rows = rows;
        this.currency = currency;
    }

    /** All of it, for work that stands at no terminal: calls have it with where they stand. */
    public ParameterValues current() {
        return rows.current();
    }

    List<ParameterRow> list(Caller caller) {
        caller.demandHeadquarters();
        var values = rows.current();
        var last = rows.last();
        return Stream.of(Parameter.values())
                .map(one -> row(one, values, Optional.ofNullable(last.get(one.name())))).toList();
    }

    ParameterRow one(Parameter parameter) {
        return row(parameter, rows.current(), rows.changes(parameter, 1).stream().findFirst());
    }

    List<ParameterChange> history(Parameter parameter, Caller caller) {
        caller.demandHeadquarters();
        return rows.changes(parameter, SHOWN);
    }

    private ParameterRow row(Parameter parameter, ParameterValues values, Optional<ParameterChange> last) {
        return new ParameterRow(parameter, values.text(parameter, currency.current()),
                values.chosen().containsKey(parameter), last);
    }
}
