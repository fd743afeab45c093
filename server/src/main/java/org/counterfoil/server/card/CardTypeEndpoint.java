package org.counterfoil.server.card;

import java.util.List;

import org.counterfoil.common.card.AddCardType;
import org.counterfoil.common.card.CardTypeApi;
import org.counterfoil.common.card.CardTypeFilter;
import org.counterfoil.common.card.CardTypeRow;
import org.counterfoil.common.card.EditCardType;
import org.counterfoil.common.member.LevelView;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.server.shared.CurrentCaller;
import org.counterfoil.common.card.ExportCardTypes;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.server.shared.export.Exports;
import org.springframework.web.bind.annotation.RestController;

/** The door to card types. */
@RestController
class CardTypeEndpoint implements CardTypeApi {

    private final CurrentCaller caller;
    private final CardTypeQueries queries;
    private final AddCardTypeHandler add;
    private final EditCardTypeHandler edit;
    private final DeleteCardTypeHandler delete;
    private final Exports exports;
    private final CardTypeExport export;

    CardTypeEndpoint(CurrentCaller caller, CardTypeQueries queries, AddCardTypeHandler add, EditCardTypeHandler edit,
            DeleteCardTypeHandler delete, Exports exports, CardTypeExport export) {
        this.caller = caller;
        this.queries = queries;
        this.add = add;
        this.edit = edit;
        this.delete = delete;
        this.exports = exports;
        this.export = export;
    }

    @Override
    public PageOf<CardTypeRow> list(CardTypeFilter filter) {
        return queries.list(filter, caller.get());
    }

    @Override
    public List<LevelView> levels() {
        return queries.levels(caller.get());
    }

    @Override
    public CardTypeRow details(long id) {
        return queries.details(id, caller.get());
    }

    @Override
    public CardTypeRow add(AddCardType command) {
        return add.handle(command, caller.get());
    }

    @Override
    public CardTypeRow edit(EditCardType command) {
        return edit.handle(command, caller.get());
    }

    @Override
    public void delete(long id) {
        delete.handle(id, caller.get());
    }

    @Override
    public JobRow export(ExportCardTypes wanted) {
        return exports.begin(export, wanted, caller.get());
    }
}
