package org.counterfoil.common.card;

import java.util.List;

import org.counterfoil.common.member.Balances;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.job.JobRow;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Members with their cards and what they own. Whom one sees: as in {@link org.counterfoil.common.member.MemberApi}.
 */
@HttpExchange("/api/members")
public interface MemberListApi {

    /** Balances are read for the rows of the page alone. Refuses: bad-request (rows, sort, cursor, registered). */
    @Needs(Permission.MEMBERS)
    @PostExchange("/list")
    PageOf<MemberRow> list(@RequestBody MemberFilter filter);

    /** How many the list holds, whatever its page; counting stops at 10,001. */
    @Needs(Permission.MEMBERS)
    @PostExchange("/count")
    int count(@RequestBody MemberFilter filter);

    /**
     * Begins to write all of the filter to a file; the caller must be allowed to see the list too. Phones are
     * whole in it for whoever may see them whole, which the operator log tells.
     *
     * <p>Refuses: bad-request for a column that the list does not have, not-permitted.
     */
    @Needs(value = Permission.EXPORT, access = Access.WRITE, afterExpiry = true)
    @PostExchange("/exports")
    JobRow export(@RequestBody ExportMembers wanted);

    /** The member's cards, those that can be used first. Refuses: member-unknown. */
    @Needs(Permission.MEMBERS)
    @GetExchange("/{id}/cards")
    List<CardOfMember> cards(@PathVariable long id);

    /** What the member could use now. Refuses: member-unknown. */
    @Needs(Permission.MEMBERS)
    @GetExchange("/{id}/balances")
    Balances balances(@PathVariable long id);
}
