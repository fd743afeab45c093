package org.counterfoil.server.card;

import java.util.Optional;

import org.counterfoil.common.card.ExportMembers;
import org.counterfoil.common.card.MemberRow;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.counterfoil.server.shared.export.ExportedColumns;
import org.counterfoil.server.shared.export.ExportedRows;
import org.counterfoil.server.shared.export.PlannedExport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The list of members as a file; who exports sees what the list shows, and is remembered where phones are whole. */
@Component
class MemberExport extends PlannedExport<ExportMembers, MemberExport.Line> {

    private static final ExportedColumns<Line> COLUMNS = new ExportedColumns<Line>()
            .text("card", line -> line.row().card().orElse("")).text("number", line -> line.row().number())
            .text("name", line -> line.row().name()).text("level", line -> line.row().level().name())
            .text("phone", line -> line.row().phone()).word("status", line -> key(line.row().status()))
            .word("card-status", line -> line.row().cardStatus().map(PlannedExport::key).orElse(""))
            .day("registered", line -> Optional.of(line.row().joinedOn())).text("store", line -> line.row().store())
            .day("valid-until", line -> line.row().validUntil())
            .money("principal", line -> line.row().principal(), Line::currency)
            .money("bonus", line -> line.row().bonus(), Line::currency)
            .whole("points", line -> line.row().points());

    private final MemberListQueries queries;
    private final Places places;
    private final OperatorLog log;
    private final TransactionTemplate transaction;

    MemberExport(MemberListQueries queries, Places places, OperatorLog log, TransactionTemplate transaction) {
        super(new Plan<>("export-members", ExportMembers.class, ExportMembers::layout, Permission.MEMBERS, COLUMNS));
        this.queries = queries;
        this.places = places;
        this.log = log;
        this.transaction = transaction;
    }

    /** A row, and in whose money. */
    record Line(MemberRow row, CurrencyUnit currency) {}

    @Override
    public ExportedRows<Line> open(ExportMembers command, Caller caller) {
        var currency = places.terms().currency();
        var filter = command.filter();
        var phones = command.layout().columns().stream().anyMatch(column -> column.key().equals("phone"));
        if (phones && caller.may(Permission.MEMBER_PRIVACY, Access.READ)) {
            transaction.executeWithoutResult(_ -> log.record(caller, new OperatorLog.Entry("member",
                    "export-whole-phones", command.layout().name(), "", "members=" + queries.count(filter, caller))));
        }
        return ExportedRows.of(filter.page(), () -> queries.count(filter, caller),
                page -> queries.forFile(filter.on(page), caller).map(row -> new Line(row, currency)));
    }
}
