package org.counterfoil.common.staff;

import java.util.List;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Permission;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * The operators of handheld POS terminals: two digits at the terminal, a real name in reports. They have no login. A
 * number is never given anew, since the receipts of the one before bear it; it is closed.
 *
 * <p>All refuse no-such-terminal, for a terminal that is out of the caller's reach.
 */
@HttpExchange("/api/pos-operators")
public interface PosOperatorApi {

    /** Those of a terminal, by number. Refuses: terminal-not-handheld. */
    @Needs(Permission.TERMINALS)
    @GetExchange("/of/{terminal}")
    List<PosOperatorRow> of(@PathVariable long terminal);

    /**
     * Refuses: terminal-not-handheld, pos-number-taken; naming the field: digits-wanted (01 to 99), field-missing,
     * field-too-long, employee-unknown.
     */
    @Needs(value = Permission.TERMINALS, access = Access.WRITE)
    @PostExchange
    PosOperatorRow add(@RequestBody AddPosOperator command);

    /** The number stays. Refuses: pos-operator-unknown, changed-meanwhile; as {@link #add} does for the rest. */
    @Needs(value = Permission.TERMINALS, access = Access.WRITE)
    @PutExchange
    PosOperatorRow edit(@RequestBody EditPosOperator command);

    /** Nobody works under the number any more. Refuses: pos-operator-unknown. */
    @Needs(value = Permission.TERMINALS, access = Access.WRITE)
    @PostExchange("/{id}/close")
    PosOperatorRow close(@PathVariable long id);

    /** Refuses: pos-operator-unknown. */
    @Needs(value = Permission.TERMINALS, access = Access.WRITE)
    @PostExchange("/{id}/open")
    PosOperatorRow open(@PathVariable long id);
}
