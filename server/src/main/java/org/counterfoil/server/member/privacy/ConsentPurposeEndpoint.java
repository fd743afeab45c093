package org.counterfoil.server.member.privacy;

import java.util.List;

import org.counterfoil.common.member.ConsentPurposeApi;
import org.counterfoil.common.member.privacy.ConsentPurpose;
import org.counterfoil.common.member.privacy.SetConsentPurpose;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

/** The door to what members are asked to agree to. */
@RestController
class ConsentPurposeEndpoint implements ConsentPurposeApi {

    private final CurrentCaller caller;
    private final ConsentPurposes purposes;

    ConsentPurposeEndpoint(CurrentCaller caller, ConsentPurposes purposes) {
        this.caller = caller;
        this.purposes = purposes;
    }

    @Override
    public List<ConsentPurpose> list() {
        return purposes.all();
    }

    @Override
    public ConsentPurpose addConsentPurpose(SetConsentPurpose command) {
        return purposes.add(command, caller.get());
    }

    @Override
    public ConsentPurpose editConsentPurpose(long id, SetConsentPurpose command) {
        return purposes.edit(id, command, caller.get());
    }

    @Override
    public ConsentPurpose retireConsentPurpose(long id) {
        return purposes.retire(id, caller.get());
    }
}
