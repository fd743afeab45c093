package org.counterfoil.common.member;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.job.JobRow;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Changes of members' levels: what they were, and one by hand. */
@HttpExchange("/api/level-changes")
public interface LevelChangeApi {

    /** Newest first. Refuses: bad-request, naming the field rows, sort, cursor or days. */
    @Needs(Permission.LEVELS)
    @PostExchange("/list")
    PageOf<LevelChangeRow> list(@RequestBody LevelChangeFilter filter);

    /** How many the list holds, whatever its page; counting stops at 10,001. */
    @Needs(Permission.LEVELS)
    @PostExchange("/count")
    int count(@RequestBody LevelChangeFilter filter);

    /**
     * Begins to write all of the filter to a file; the caller must be allowed to see the list too.
     *
     * <p>Refuses: bad-request for a column that the list does not have, not-permitted.
     */
    @Needs(value = Permission.EXPORT, access = Access.WRITE, afterExpiry = true)
    @PostExchange("/exports")
    JobRow export(@RequestBody ExportLevelChanges wanted);

    /**
     * Puts members in a level, all or none; from then on what they must reach for the next one counts anew where the
     * level is a lower one than before.
     *
     * <p>Refuses: level-unknown, member-unknown (naming the number), field-missing, field-too-long (reason),
     * bad-request (members), same-request-other-body.
     */
    @Needs(value = Permission.LEVEL_CHANGE, access = Access.WRITE)
    @PostExchange
    ChangedLevels changeLevel(@RequestBody ChangeLevel command);
}
