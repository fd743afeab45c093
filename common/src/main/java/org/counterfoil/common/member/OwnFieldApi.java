package org.counterfoil.common.member;

import java.util.List;

import org.counterfoil.common.member.own.AddOwnField;
import org.counterfoil.common.member.own.EditOwnField;
import org.counterfoil.common.member.own.OwnField;
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
 * The fields that a merchant defines. Everybody who sees members sees them; headquarters alone sets them.
 *
 * <p>Changes refuse: not-permitted (a store), own-field-unknown; naming the field: field-missing, field-too-long,
 * number-malformed (place), too-many (options), own-field-name-taken, own-field-options (a choice without options,
 * another kind with some, or one of them twice).
 */
@HttpExchange("/api/member-fields")
public interface OwnFieldApi {

    /** All, in the order of their places; those that are retired as well. */
    @Needs(Permission.MEMBERS)
    @GetExchange
    List<OwnField> list();

    /** Refuses besides: own-fields-too-many. */
    @Needs(value = Permission.MEMBER_FIELDS, access = Access.WRITE)
    @PostExchange
    OwnField addMemberField(@RequestBody AddOwnField command);

    /** An option that is gone stays with the members who have it. Refuses besides: changed-meanwhile. */
    @Needs(value = Permission.MEMBER_FIELDS, access = Access.WRITE)
    @PutExchange("/{id}")
    OwnField editMemberField(@PathVariable long id, @RequestBody EditOwnField command);

    /** Done already where it is. */
    @Needs(value = Permission.MEMBER_FIELDS, access = Access.WRITE)
    @PostExchange("/{id}/retire")
    OwnField retireMemberField(@PathVariable long id);

    /** Back in use. Refuses besides: own-fields-too-many. */
    @Needs(value = Permission.MEMBER_FIELDS, access = Access.WRITE)
    @PostExchange("/{id}/resume")
    OwnField resumeMemberField(@PathVariable long id);
}
