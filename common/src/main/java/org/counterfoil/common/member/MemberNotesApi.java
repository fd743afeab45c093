package org.counterfoil.common.member;

import java.util.List;
import java.util.UUID;

import org.counterfoil.common.member.noted.AddNote;
import org.counterfoil.common.member.noted.AddSpecialDay;
import org.counterfoil.common.member.noted.ChangeTags;
import org.counterfoil.common.member.noted.Noted;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Permission;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Special days, notes and tags of members. Whose one reaches: as in {@link MemberApi}.
 * Whatever names a member refuses member-unknown, and what changes one member-erased.
 */
@HttpExchange("/api/members")
public interface MemberNotesApi {

    /** Tags that members of the merchant have, in the order of names; at most 200. */
    @Needs(Permission.MEMBERS)
    @GetExchange("/tags")
    List<String> tags();

    /** Refuses: too-many, field-too-long and bad-request (a comma), each naming the field {@code tags}. */
    @Needs(value = Permission.MEMBERS, access = Access.WRITE)
    @PostExchange("/{id}/tags")
    List<String> changeTags(@PathVariable long id, @RequestBody ChangeTags command);

    @Needs(Permission.MEMBERS)
    @GetExchange("/{id}/noted")
    Noted noted(@PathVariable long id);

    /** Refuses, naming the field {@code text}: field-missing, field-too-long, too-many. */
    @Needs(value = Permission.MEMBERS, access = Access.WRITE)
    @PostExchange("/{id}/notes")
    Noted addNote(@PathVariable long id, @RequestBody AddNote command);

    /** Done already where there is none. */
    @Needs(value = Permission.MEMBERS, access = Access.WRITE)
    @DeleteExchange("/{id}/notes/{key}")
    Noted removeNote(@PathVariable long id, @PathVariable UUID key);

    /** Refuses: field-missing and field-too-long (name), bad-request (day), too-many (name). */
    @Needs(value = Permission.MEMBERS, access = Access.WRITE)
    @PostExchange("/{id}/days")
    Noted addSpecialDay(@PathVariable long id, @RequestBody AddSpecialDay command);

    /** Done already where there is none. */
    @Needs(value = Permission.MEMBERS, access = Access.WRITE)
    @DeleteExchange("/{id}/days/{key}")
    Noted removeSpecialDay(@PathVariable long id, @PathVariable UUID key);
}
