package org.counterfoil.common.staff;

import org.counterfoil.common.shared.Open;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Signing in by a code that is sent to one's phone. Nothing tells whether anybody has a number. */
@HttpExchange("/api/phone-sign-in")
public interface PhoneSignInApi {

    /**
     * Sends a code of six digits, good for 5 minutes and 5 tries; the one before is good for nothing any more. One a
     * minute and 10 a day, by the number as by the address.
     *
     * <p>Refuses: terminal-unknown, phone-malformed, code-too-soon, codes-too-many.
     */
    @Open(because = "it is asked for by those who have not signed in")
    @PostExchange("/code")
    CodeSent sendCode(@RequestBody CodeWanted wanted);

    /**
     * Opens a session. Wrong codes count as wrong passwords do, with the same picture and lock. A one-time password
     * that is still to be changed stays so.
     *
     * <p>Refuses: code-wrong (a number that nobody has included), and as {@link SessionApi#signIn} does.
     */
    @Open(because = "a session begins here")
    @PostExchange
    SignedIn signIn(@RequestBody PhoneSignIn attempt);
}
