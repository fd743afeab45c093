package org.counterfoil.client.shell;

import java.util.List;
import java.util.Map;

import org.counterfoil.client.till.sample.SamplePeople;
import org.counterfoil.common.organisation.Desk;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.Captcha;
import org.counterfoil.common.staff.LockApi;
import org.counterfoil.common.staff.SessionApi;
import org.counterfoil.common.staff.SessionView;
import org.counterfoil.common.staff.SignIn;
import org.counterfoil.common.staff.SignedIn;
import org.counterfoil.common.staff.Unlock;

/** Plays signing in and locks: everybody has the same password, and 0042 may take cash alone. */
final class LockedDoor implements SessionApi, LockApi {

    int signedIn;
    int opened;
    int handedOver;
    boolean ended;

    @Override
    public Desk desk(String terminal) {
        return SamplePeople.signedIn().desk();
    }

    @Override
    public Captcha captcha(String terminal) {
        throw new IllegalStateException("nobody asked for a picture");
    }

    @Override
    public SignedIn signIn(SignIn attempt) {
        signedIn++;
        return session(attempt);
    }

    @Override
    public void open(Unlock unlock) {
        demandOpen();
        if (!unlock.password().equals("s3cret")) {
            throw Refusal.of(RefusalCode.UNLOCK_FAILED, "left", 4).thrown();
        }
        opened++;
    }

    @Override
    public SignedIn handOver(SignIn attempt) {
        demandOpen();
        handedOver++;
        return session(attempt);
    }

    @Override
    public SignedIn current() {
        throw Refusal.of(RefusalCode.SESSION_EXPIRED).thrown();
    }

    @Override
    public void signOut() {}

    @Override
    public List<SessionView> list() {
        return List.of();
    }

    @Override
    public void revoke(long id) {}

    private void demandOpen() {
        if (ended) {
            throw Refusal.of(RefusalCode.SESSION_EXPIRED).thrown();
        }
    }

    private static SignedIn session(SignIn attempt) {
        if (!attempt.password().equals("s3cret")) {
            throw Refusal.of(RefusalCode.SIGN_IN_FAILED, "left", 4).thrown();
        }
        var all = SamplePeople.signedIn();
        var cash = SamplePeople.signedIn("周敏", "0042", Map.of(Permission.CASH_SALE, Access.WRITE));
        var who = attempt.login().equals("0042") ? cash : all;
        return new SignedIn("token " + who.operator().staffNumber(), who.signedInAt(), who.idleSeconds(),
                who.operator(), who.desk(), who.grants(), who.epoch(), who.nextSequence(), false, who.licence());
    }
}
