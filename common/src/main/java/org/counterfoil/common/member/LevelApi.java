package org.counterfoil.common.member;

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
import org.springframework.web.service.annotation.PutExchange;

/**
 * The levels that members reach. They are the merchant's: headquarters alone sets them.
 *
 * <p>Changes refuse: not-permitted (a store), level-unknown, field-missing, field-too-long, number-malformed,
 * percent-out-of-range, amount-not-positive, amount-too-large, bad-request, each naming the field; level-code-taken,
 * level-name-taken, level-rank-taken; level-next-missing, level-circle, level-next-lower, level-threshold-low,
 * level-never-down.
 */
@HttpExchange("/api/levels")
public interface LevelApi {

    /** The lowest first, unless another order is wanted. */
    @Needs(Permission.LEVELS)
    @PostExchange("/list")
    PageOf<LevelRow> list(@RequestBody LevelFilter filter);

    /**
     * Begins to write all of the filter to a file; the caller must be allowed to see the list too.
     *
     * <p>Refuses: bad-request for a column that the list does not have, not-permitted.
     */
    @Needs(value = Permission.EXPORT, access = Access.WRITE, afterExpiry = true)
    @PostExchange("/exports")
    JobRow export(@RequestBody ExportLevels wanted);

    /** Refuses: level-unknown. */
    @Needs(Permission.LEVELS)
    @GetExchange("/{id}")
    LevelDetails details(@PathVariable long id);

    /** Who would move by a level as it would be saved; changes nothing. Refuses what saving it would. */
    @Needs(Permission.LEVELS)
    @PostExchange("/forecast")
    LevelForecast forecast(@RequestBody ForecastLevel wanted);

    @Needs(value = Permission.LEVELS, access = Access.WRITE)
    @PostExchange
    LevelDetails add(@RequestBody AddLevel command);

    /** With the next sale, quote and transaction. Refuses besides: changed-meanwhile. */
    @Needs(value = Permission.LEVELS, access = Access.WRITE)
    @PutExchange("/{id}")
    LevelDetails edit(@PathVariable long id, @RequestBody EditLevel command);

    /** Refuses besides: level-held, with the number of members; level-named, with what names it; level-last. */
    @Needs(value = Permission.LEVELS, access = Access.WRITE)
    @DeleteExchange("/{id}")
    void delete(@PathVariable long id);
}
