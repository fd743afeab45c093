package org.counterfoil.common.organisation;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.job.JobRow;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * The places that transact. Headquarters sees and changes all of them; whoever works for one store those of that store,
 * and every other is unknown to them.
 *
 * <p>All with an id refuse: no-such-terminal.
 */
@HttpExchange("/api/terminals")
public interface TerminalApi {

    /** Refuses: bad-request, naming the field rows, sort, cursor or expires. */
    @Needs(Permission.TERMINALS)
    @PostExchange("/list")
    PageOf<TerminalRow> list(@RequestBody TerminalFilter filter);

    /** How many there are, stopping at 10,001 (shown as '10,000+'). Refuses: bad-request (expires). */
    @Needs(Permission.TERMINALS)
    @PostExchange("/count")
    int count(@RequestBody TerminalFilter filter);

    /**
     * Begins to write all terminals of the filter to a file; the caller must be allowed to see the list too.
     *
     * <p>Refuses: bad-request for a column that the list does not have, not-permitted.
     */
    @Needs(value = Permission.EXPORT, access = Access.WRITE, afterExpiry = true)
    @PostExchange("/exports")
    JobRow export(@RequestBody ExportTerminals wanted);

    @Needs(Permission.TERMINALS)
    @GetExchange("/{id}")
    TerminalRow details(@PathVariable long id);

    /**
     * Adds one under the next number of its type.
     *
     * <p>Refuses: store-unknown, field-missing (alias), field-too-long, terminal-type-elsewhere (a merchant's back
     * office stands at headquarters alone, a store's nowhere else but there), terminals-too-many.
     */
    @Needs(value = Permission.TERMINALS, access = Access.WRITE)
    @PostExchange("/add")
    TerminalRow add(@RequestBody AddTerminal command);

    /** Refuses: as {@link #add} does for the profile; changed-meanwhile. */
    @Needs(value = Permission.TERMINALS, access = Access.WRITE)
    @PostExchange("/edit")
    TerminalRow edit(@RequestBody EditTerminal command);

    /** Stops every call at the terminal at once. Refuses: own-terminal (the caller's would be closed to the caller). */
    @Needs(value = Permission.TERMINALS, access = Access.WRITE)
    @PostExchange("/{id}/close")
    void close(@PathVariable long id);

    @Needs(value = Permission.TERMINALS, access = Access.WRITE)
    @PostExchange("/{id}/open")
    void open(@PathVariable long id);

    /** Removes one that is not bound, where nobody ever signed in and nothing was ever done. Refuses: terminal-used. */
    @Needs(value = Permission.TERMINALS, access = Access.WRITE)
    @DeleteExchange("/{id}")
    void delete(@PathVariable long id);
}
