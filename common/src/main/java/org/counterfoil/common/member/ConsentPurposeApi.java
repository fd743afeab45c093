package org.counterfoil.common.member;

import java.util.List;

import org.counterfoil.common.member.privacy.ConsentPurpose;
import org.counterfoil.common.member.privacy.SetConsentPurpose;
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
 * What members are asked to agree to. Everybody who sees members sees it; headquarters alone sets it.
 *
 * <p>Changes refuse: not-permitted (a store), consent-purpose-unknown; naming the field: field-missing,
 * field-too-long, consent-name-taken.
 */
@HttpExchange("/api/consent-purposes")
public interface ConsentPurposeApi {

    /** All in the order in which they were added; those that are retired as well. */
    @Needs(Permission.MEMBERS)
    @GetExchange
    List<ConsentPurpose> list();

    /** Refuses besides: too-many (name). */
    @Needs(value = Permission.MEMBER_FIELDS, access = Access.WRITE)
    @PostExchange
    ConsentPurpose addConsentPurpose(@RequestBody SetConsentPurpose command);

    /** Another text is another edition, which nobody has agreed to. Refuses besides: changed-meanwhile. */
    @Needs(value = Permission.MEMBER_FIELDS, access = Access.WRITE)
    @PutExchange("/{id}")
    ConsentPurpose editConsentPurpose(@PathVariable long id, @RequestBody SetConsentPurpose command);

    /** Done already where it is. */
    @Needs(value = Permission.MEMBER_FIELDS, access = Access.WRITE)
    @PostExchange("/{id}/retire")
    ConsentPurpose retireConsentPurpose(@PathVariable long id);
}
