package org.counterfoil.server.messaging;

import java.util.List;

import org.counterfoil.common.messaging.CurrentNotice;
import org.counterfoil.common.messaging.EditNotice;
import org.counterfoil.common.messaging.NoticeApi;
import org.counterfoil.common.messaging.NoticeDetails;
import org.counterfoil.common.messaging.NoticeFilter;
import org.counterfoil.common.messaging.NoticeReader;
import org.counterfoil.common.messaging.NoticeRow;
import org.counterfoil.common.messaging.NoticeText;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

/** The door to notices. */
@RestController
class NoticeEndpoint implements NoticeApi {

    private final NoticeBoard board;
    private final NoticeQueries queries;
    private final NoticeHandlers handlers;
    private final CurrentCaller caller;

    NoticeEndpoint(NoticeBoard board, NoticeQueries queries, NoticeHandlers handlers, CurrentCaller caller) {
        this.board = board;
        this.queries = queries;
        this.handlers = handlers;
        this.caller = caller;
    }

    @Override
    public List<CurrentNotice> current() {
        return board.current(caller.get());
    }

    @Override
    public void read(long id) {
        board.read(id, caller.get());
    }

    @Override
    public PageOf<NoticeRow> list(NoticeFilter filter) {
        return queries.list(filter, caller.get());
    }

    @Override
    public int count(NoticeFilter filter) {
        return queries.count(filter, caller.get());
    }

    @Override
    public NoticeDetails details(long id) {
        return queries.details(id, caller.get());
    }

    @Override
    public PageOf<NoticeReader> readers(long id, PageWanted page) {
        return queries.readers(id, page, caller.get());
    }

    @Override
    public NoticeDetails add(NoticeText text) {
        return queries.details(handlers.add(text, caller.get()), caller.get());
    }

    @Override
    public NoticeDetails edit(long id, EditNotice command) {
        handlers.edit(id, command, caller.get());
        return queries.details(id, caller.get());
    }

    @Override
    public NoticeDetails withdraw(long id) {
        handlers.withdraw(id, caller.get());
        return queries.details(id, caller.get());
    }
}
