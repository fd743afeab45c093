package org.counterfoil.common.organisation;

import java.util.List;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Open;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.Permission;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** How a newcomer becomes a merchant: with a licence code of the platform's, and its consent. */
@HttpExchange("/api/registrations")
public interface RegistrationApi {

    /**
     * Asks to be made a merchant; the licence code is used with it.
     *
     * <p>Refuses: licence-code-unknown (also for one that is used or withdrawn), email-malformed, phone-malformed,
     * field-missing, field-too-long.
     */
    @Open(because = "a newcomer has nobody yet who could sign in; a licence code that can't be guessed lets in")
    @PostExchange
    void register(@RequestBody RegisterMerchant command);

    /** The newest first where nothing else is wanted. Refuses: bad-request, naming the field rows, sort or cursor. */
    @Needs(Permission.MERCHANTS)
    @PostExchange("/list")
    PageOf<RegistrationRow> list(@RequestBody RegistrationFilter filter);

    @Needs(Permission.MERCHANTS)
    @PostExchange("/count")
    int count(@RequestBody RegistrationFilter filter);

    /** Adds the merchant. Refuses: registration-decided (or there is none), and as {@link MerchantApi#add} does. */
    @Needs(value = Permission.MERCHANTS, access = Access.WRITE)
    @PostExchange("/{id}/approve")
    AddedMerchant approve(@PathVariable long id, @RequestBody AddMerchant command);

    /** Its licence code is good for another one. Refuses: registration-decided, field-missing, field-too-long. */
    @Needs(value = Permission.MERCHANTS, access = Access.WRITE)
    @PostExchange("/{id}/refuse")
    void refuse(@PathVariable long id, @RequestBody RefuseRegistration command);

    /** Refuses: bad-request, naming the field rows, sort or cursor. */
    @Needs(Permission.MERCHANTS)
    @PostExchange("/codes/list")
    PageOf<LicenceCodeRow> codes(@RequestBody LicenceCodeFilter filter);

    @Needs(Permission.MERCHANTS)
    @PostExchange("/codes/count")
    int countCodes(@RequestBody LicenceCodeFilter filter);

    /** The new codes. Refuses: bad-request (count), field-too-long. */
    @Needs(value = Permission.MERCHANTS, access = Access.WRITE)
    @PostExchange("/codes/issue")
    List<String> issue(@RequestBody IssueLicenceCodes command);

    /** Refuses: licence-code-unknown (also for one that is used or withdrawn). */
    @Needs(value = Permission.MERCHANTS, access = Access.WRITE)
    @DeleteExchange("/codes/{code}")
    void withdraw(@PathVariable String code);
}
