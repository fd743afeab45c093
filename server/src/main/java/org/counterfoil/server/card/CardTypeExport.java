package org.counterfoil.server.card;

import java.time.ZoneId;
import java.util.Optional;

import org.counterfoil.common.card.CardTypeRow;
import org.counterfoil.common.card.ExportCardTypes;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.export.ExportedColumns;
import org.counterfoil.server.shared.export.ExportedRows;
import org.counterfoil.server.shared.export.PlannedExport;
import org.springframework.stereotype.Component;

/** Card types as a file; who exports sees what the list shows. */
@Component
class CardTypeExport extends PlannedExport<ExportCardTypes, CardTypeExport.Line> {

    private static final ExportedColumns<Line> COLUMNS = new ExportedColumns<Line>()
            .text("name", line -> line.row().profile().name())
            .word("kind", line -> key(line.row().profile().kind()))
            .word("whose", line -> line.row().profile().registered() ? "registered" : "bearer")
            .word("validity", line -> line.row().profile().validMonths().map(String::valueOf).orElse("good"))
            .money("face-value", line -> line.row().profile().faceValue(), Line::currency)
            .money("deposit", line -> line.row().profile().deposit(), Line::currency)
            .money("replacement-fee", line -> line.row().profile().replacementFee(), Line::currency)
            .word("offline", line -> line.row().profile().offline() ? "yes" : "no")
            .moment("created", line -> Optional.of(line.row().created()), Line::zone);

    private final CardTypeQueries queries;
    private final Places places;

    CardTypeExport(CardTypeQueries queries, Places places) {
        super(new Plan<>("export-card-types", ExportCardTypes.class, ExportCardTypes::layout, Permission.CARD_TYPES,
                COLUMNS));
        this.queries = queries;
        this.places = places;
    }

    /** A row, where the merchant's clocks stand, and in whose money. */
    record Line(CardTypeRow row, ZoneId zone, CurrencyUnit currency) {}

    @Override
    public ExportedRows<Line> open(ExportCardTypes command, Caller caller) {
        var terms = places.terms();
        var filter = command.filter();
        return ExportedRows.of(filter.page(), () -> queries.count(filter, caller),
                page -> queries.list(filter.on(page), caller)
                        .map(row -> new Line(row, terms.zone(), terms.currency())));
    }
}
