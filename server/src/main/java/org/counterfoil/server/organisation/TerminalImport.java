package org.counterfoil.server.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.organisation.AddTerminal;
import org.counterfoil.common.organisation.TerminalGrade;
import org.counterfoil.common.organisation.TerminalProfile;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.imports.ImportColumn;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.imports.AddedRow;
import org.counterfoil.server.shared.imports.ImportedList;
import org.counterfoil.server.shared.imports.RowValues;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Terminals from a file; their numbers are given out as they are added, in the order of the file. */
@Component
class TerminalImport implements ImportedList {

    private static final int MOST_OFFERED = 500;
    private static final int NAME = 60;
    private static final String STORE = "store";
    private static final String TYPE = "type";
    private static final String GRADE = "grade";

    private final AddTerminalHandler adding;
    private final DeleteTerminalHandler deleting;
    private final Places places;
    private final TerminalRepository terminals;

    TerminalImport(AddTerminalHandler adding, DeleteTerminalHandler deleting, Places places,
            TerminalRepository terminals) {
        this.adding = adding;
        this.deleting = deleting;
        this.places = places;
        this.terminals = terminals;
    }

    @Override
    public String key() {
        return "terminals";
    }

    @Override
    public Permission permission() {
        return Permission.TERMINALS;
    }

    @Override
    public List<ImportColumn> columns(Caller caller) {
        var stores = places.stores().stream()
                .filter(store -> StoresInReach.of(caller).map(own -> own == store.id()).orElse(true))
                .map(StoreFacts::code).limit(MOST_OFFERED).toList();
        return List.of(ImportColumn.code(STORE, true, 20, stores.stream().findFirst().orElse("")).offering(stores),
                ImportColumn.choice(TYPE, true, TerminalType.values()),
                ImportColumn.text("alias", true, NAME, "1"),
                ImportColumn.choice(GRADE, false, TerminalGrade.ORDINARY, TerminalGrade.SYSTEM),
                new ImportColumn("expires", ImportColumn.Kind.DAY, false, 0, "2030-12-31", List.of()),
                ImportColumn.text("contact", false, NAME, ""));
    }

    /** Aliases may stand twice; numbers are given out here. */
    @Override
    public Map<String, String> names(RowValues row) {
        return Map.of();
    }

    @Override
    public OpenRows open(List<RowValues> rows, Caller caller) {
        var stores = new HashMap<>(
                places.storesNumbered(rows.stream().map(row -> row.text(STORE)).distinct().toList()));
        StoresInReach.of(caller).ifPresent(own -> stores.values().removeIf(store -> store.id() != own));
        return new Open(stores, adding.open(stores.values().stream().map(StoreFacts::id).toList(), caller));
    }

    @Override
    @Transactional
    public void undo(AddedRow added, Caller caller) {
        var terminal = terminals.findById(added.id());
        if (terminal.isEmpty()) {
            return;
        }
        if (terminal.get().version() != added.version()) {
            throw Refusal.of(RefusalCode.ROW_CHANGED_SINCE).thrown();
        }
        deleting.handle(added.id(), caller);
    }

    /** Rows with the stores that they name. */
    private record Open(Map<String, StoreFacts> stores, AddTerminalHandler.Opening opening) implements OpenRows {

        @Override
        public void judge(RowValues row) {
            opening.judged(command(row));
        }

        @Override
        public AddedRow add(RowValues row) {
            var terminal = opening.add(command(row));
            return new AddedRow(terminal.id(), terminal.version());
        }

        private AddTerminal command(RowValues row) {
            var store = Optional.ofNullable(stores.get(row.text(STORE)))
                    .orElseThrow(() -> Refusal.of(RefusalCode.STORE_UNKNOWN, "field", STORE).thrown());
            return new AddTerminal(store.id(), row.choice(TYPE, TerminalType.class).orElseThrow(),
                    new TerminalProfile(row.text("alias"), row.choice(GRADE, TerminalGrade.class)
                            .orElse(TerminalGrade.ORDINARY), row.day("expires"), row.text("contact")));
        }
    }
}
