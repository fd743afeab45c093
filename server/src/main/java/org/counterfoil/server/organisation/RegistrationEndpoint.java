package org.counterfoil.server.organisation;

import java.util.List;

import org.counterfoil.common.organisation.AddMerchant;
import org.counterfoil.common.organisation.AddedMerchant;
import org.counterfoil.common.organisation.IssueLicenceCodes;
import org.counterfoil.common.organisation.LicenceCodeFilter;
import org.counterfoil.common.organisation.LicenceCodeRow;
import org.counterfoil.common.organisation.RefuseRegistration;
import org.counterfoil.common.organisation.RegisterMerchant;
import org.counterfoil.common.organisation.RegistrationApi;
import org.counterfoil.common.organisation.RegistrationFilter;
import org.counterfoil.common.organisation.RegistrationRow;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

/** The door to registrations and licence codes. */
@RestController
class RegistrationEndpoint implements RegistrationApi {

    private final CurrentCaller caller;
    private final RegistrationQueries queries;
    private final RegisterMerchantHandler register;
    private final DecideRegistrationHandler decide;
    private final LicenceCodes codes;

    RegistrationEndpoint(CurrentCaller caller, RegistrationQueries queries, RegisterMerchantHandler register,
            DecideRegistrationHandler decide, LicenceCodes codes) {
        this.caller = caller;
        this.queries = queries;
        this.register = register;
        this.decide = decide;
        this.codes = codes;
    }

    @Override
    public void register(RegisterMerchant command) {
        register.handle(command);
    }

    @Override
    public PageOf<RegistrationRow> list(RegistrationFilter filter) {
        return queries.list(filter);
    }

    @Override
    public int count(RegistrationFilter filter) {
        return queries.count(filter);
    }

    @Override
    public AddedMerchant approve(long id, AddMerchant command) {
        return decide.approve(id, command, caller.get());
    }

    @Override
    public void refuse(long id, RefuseRegistration command) {
        decide.refuse(id, command, caller.get());
    }

    @Override
    public PageOf<LicenceCodeRow> codes(LicenceCodeFilter filter) {
        return queries.codes(filter);
    }

    @Override
    public int countCodes(LicenceCodeFilter filter) {
        return queries.countCodes(filter);
    }

    @Override
    public List<String> issue(IssueLicenceCodes command) {
        return codes.issue(command, caller.get());
    }

    @Override
    public void withdraw(String code) {
        codes.withdraw(code, caller.get());
    }
}
