package org.counterfoil.server.issuing.migration;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.shared.imports.ImportColumn;
import org.counterfoil.common.shared.imports.ImportView;
import org.counterfoil.server.member.MemberSight;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.organisation.StoreFacts;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.imports.AddedRow;
import org.counterfoil.server.shared.imports.ImportedList;
import org.counterfoil.server.shared.imports.RowValues;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Members from a file, with their cards and what they own. Who works for one store brings in members of that store. */
@Component
class MemberImport implements ImportedList {

    private static final int MOST_OFFERED = 500;

    private final Newcomers newcomers;
    private final Withdrawal withdrawal;
    private final Places places;
    private final TransactionTemplate transaction;

    MemberImport(Newcomers newcomers, Withdrawal withdrawal, Places places, TransactionTemplate transaction) {
        this.newcomers = newcomers;
        this.withdrawal = withdrawal;
        this.places = places;
        this.transaction = transaction;
    }

    @Override
    public String key() {
        return "members";
    }

    @Override
    public Permission permission() {
        return Permission.MEMBERS;
    }

    @Override
    public List<ImportColumn> columns(Caller caller) {
        var stores = places.stores().stream()
                .filter(store -> MemberSight.storeOf(caller).map(own -> own == store.id()).orElse(true))
                .map(StoreFacts::code).limit(MOST_OFFERED).toList();
        return MemberColumns.of(newcomers.levels().stream().limit(MOST_OFFERED).toList(), stores,
                places.terms().currency());
    }

    @Override
    public void prepare() {
        newcomers.prepare();
    }

    @Override
    public List<String> controlled() {
        return List.of(ImportView.ROWS, MemberColumns.PRINCIPAL, MemberColumns.BONUS, MemberColumns.POINTS,
                OpeningCounts.COLUMN);
    }

    @Override
    public Map<String, Long> figures(RowValues row) {
        return row.given(OpeningCounts.COLUMN)
                .map(cell -> Map.of(OpeningCounts.COLUMN, OpeningCounts.sum(cell))).orElse(Map.of());
    }

    @Override
    public Map<String, String> names(RowValues row) {
        return MemberColumns.names(row);
    }

    @Override
    public OpenRows open(List<RowValues> rows, Caller caller) {
        return newcomers.open(rows, caller);
    }

    @Override
    public void undo(AddedRow added, Caller caller) {
        var kept = transaction.execute(_ -> withdrawal.withdraw(List.of(added.id()), caller)).getFirst();
        kept.ifPresent(why -> {
            throw why.thrown();
        });
    }

    /** Together in one transaction; where the books refuse one of them, each for itself. */
    @Override
    public Optional<List<Optional<Refusal>>> undoTogether(List<AddedRow> added, Caller caller) {
        try {
            return Optional.of(transaction.execute(_ -> withdrawal.withdraw(
                    added.stream().map(AddedRow::id).toList(), caller)));
        } catch (RefusedException oneOfThem) {
            return Optional.empty();
        }
    }
}
