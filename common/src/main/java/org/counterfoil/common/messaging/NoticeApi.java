package org.counterfoil.common.messaging;

import java.util.List;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * Notices. Headquarters alone writes them and sees who has read them (not-permitted); everybody reads what is shown at
 * the own store. All with an id refuse notice-unknown.
 */
@HttpExchange("/api/notices")
public interface NoticeApi {

    /** What is shown today where the caller stands, the latest first; at most 50. */
    @Needs(Permission.SIGNED_IN)
    @GetExchange("/current")
    List<CurrentNotice> current();

    /** The caller has opened it; once is enough. */
    @Needs(Permission.SIGNED_IN)
    @PostExchange("/{id}/read")
    void read(@PathVariable long id);

    /** Refuses: bad-request, naming the field rows, sort or cursor. */
    @Needs(Permission.NOTICES)
    @PostExchange("/list")
    PageOf<NoticeRow> list(@RequestBody NoticeFilter filter);

    /** How many the list holds, whatever its page; counting stops at 10,001. */
    @Needs(Permission.NOTICES)
    @PostExchange("/count")
    int count(@RequestBody NoticeFilter filter);

    @Needs(Permission.NOTICES)
    @GetExchange("/{id}")
    NoticeDetails details(@PathVariable long id);

    /** Who has read it, the latest first. */
    @Needs(Permission.NOTICES)
    @PostExchange("/{id}/readers")
    PageOf<NoticeReader> readers(@PathVariable long id, @RequestBody PageWanted page);

    /** Refuses, naming the field: field-missing, field-too-long, days-reversed, store-unknown. */
    @Needs(value = Permission.NOTICES, access = Access.WRITE)
    @PostExchange
    NoticeDetails add(@RequestBody NoticeText text);

    /**
     * Who has read it stays so. Refuses as {@link #add} does, and changed-meanwhile, notice-withdrawn.
     */
    @Needs(value = Permission.NOTICES, access = Access.WRITE)
    @PutExchange("/{id}")
    NoticeDetails edit(@PathVariable long id, @RequestBody EditNotice command);

    /** From now on nobody is shown it. Refuses: notice-withdrawn. */
    @Needs(value = Permission.NOTICES, access = Access.WRITE)
    @PostExchange("/{id}/withdraw")
    NoticeDetails withdraw(@PathVariable long id);
}
