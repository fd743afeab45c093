package org.counterfoil.server.staff;

import jakarta.servlet.http.HttpServletRequest;

import org.counterfoil.common.staff.CodeSent;
import org.counterfoil.common.staff.CodeWanted;
import org.counterfoil.common.staff.PhoneSignIn;
import org.counterfoil.common.staff.PhoneSignInApi;
import org.counterfoil.common.staff.SignedIn;
import org.springframework.web.bind.annotation.RestController;

/** The door to signing in by a code. */
@RestController
class PhoneSignInEndpoint implements PhoneSignInApi {

    private final SendCodeHandler codes;
    private final PhoneSignInHandler signIn;
    private final HttpServletRequest request;

    PhoneSignInEndpoint(SendCodeHandler codes, PhoneSignInHandler signIn, HttpServletRequest request) {
        this.codes = codes;
        this.signIn = signIn;
        this.request = request;
    }

    @Override
    public CodeSent sendCode(CodeWanted wanted) {
        return codes.send(wanted, request.getRemoteAddr());
    }

    @Override
    public SignedIn signIn(PhoneSignIn attempt) {
        return signIn.signIn(attempt, request.getRemoteAddr());
    }
}
