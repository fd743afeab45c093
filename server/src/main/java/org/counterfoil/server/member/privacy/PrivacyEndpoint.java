package org.counterfoil.server.member.privacy;

import java.util.List;

import org.counterfoil.common.member.MemberReason;
import org.counterfoil.common.member.PrivacyApi;
import org.counterfoil.common.member.privacy.Erasure;
import org.counterfoil.common.member.privacy.GiveConsent;
import org.counterfoil.common.member.privacy.MemberConsent;
import org.counterfoil.common.member.privacy.PersonalData;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

/** The door to what concerns a member's own data. */
@RestController
class PrivacyEndpoint implements PrivacyApi {

    private final CurrentCaller caller;
    private final Consents consents;
    private final PersonalDataExport export;
    private final EraseMemberHandler erase;

    PrivacyEndpoint(CurrentCaller caller, Consents consents, PersonalDataExport export, EraseMemberHandler erase) {
        this.caller = caller;
        this.consents = consents;
        this.export = export;
        this.erase = erase;
    }

    @Override
    public List<MemberConsent> consents(long id) {
        return consents.seen(id, caller.get());
    }

    @Override
    public List<MemberConsent> giveConsent(long id, GiveConsent command) {
        return consents.give(id, command, caller.get());
    }

    @Override
    public PersonalData exportPersonalData(long id) {
        return export.export(id, caller.get());
    }

    @Override
    public Erasure eraseMember(long id, MemberReason reason) {
        return erase.erase(id, reason, caller.get());
    }
}
