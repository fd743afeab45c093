package org.counterfoil.server.organisation;

import java.util.Map;
import java.util.function.Consumer;

import org.counterfoil.common.organisation.AddMerchant;
import org.counterfoil.common.organisation.AddedMerchant;
import org.counterfoil.common.organisation.MerchantProfile;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.Difference;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.counterfoil.server.shared.audit.PlatformLog;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Adds a merchant with its headquarters, its back office terminal and its first administrator, all or nothing. */
@Component
class AddMerchantHandler {

    private final ManagedMerchants merchants;
    private final MerchantDirectory directory;
    private final Beginning beginning;
    private final PlatformLog log;

    AddMerchantHandler(ManagedMerchants merchants, MerchantDirectory directory, Beginning beginning, PlatformLog log) {
        this.merchants = merchants;
        this.directory = directory;
        this.beginning = beginning;
        this.log = log;
    }

    /** What a merchant begins with. */
    @Component
    record Beginning(MerchantRepository rows, Founding founding, FirstPlaces places, FirstAdministrator people) {}

    AddedMerchant handle(AddMerchant command, Caller caller) {
        return handle(command, caller, _ -> {});
    }

    /** @param alongside what stands or falls with it, done once the merchant is there */
    AddedMerchant handle(AddMerchant command, Caller caller, Consumer<AddedMerchant> alongside) {
        var code = MerchantProfiles.code(command.code());
        var currency = MerchantProfiles.currency(command.currency());
        var profile = MerchantProfiles.of(command.profile(), currency);
        if (directory.ofCode(code).isPresent()) {
            throw taken(code);
        }
        try {
            return merchants.inTransaction(Founding.idOf(code), () -> {
                var added = added(code, command, profile, caller);
                alongside.accept(added);
                return added;
            });
        } catch (DataIntegrityViolationException meanwhile) {
            throw directory.ofCode(code).isPresent() ? taken(code) : meanwhile;
        }
    }

    private AddedMerchant added(String code, AddMerchant command, MerchantProfile profile, Caller caller) {
        beginning.founding().found(MerchantTerms.usual(code, profile.name()).in(profile.language(), command.zone())
                .withCurrency(MerchantProfiles.currency(command.currency())));
        beginning.rows().findById(Founding.idOf(code)).orElseThrow().change(profile);
        var office = beginning.places().open(profile.language());
        var administrator = command.administrator();
        var password = beginning.people().hire(administrator, profile.language());
        log.record(caller, new OperatorLog.Entry(Closing.MODULE, "add-merchant", code, "",
                Difference.between(Map.of(), MerchantProfiles.fields(profile)).after()));
        return new AddedMerchant(code, office.number(), administrator.staffNumber().strip(), password);
    }

    private static RuntimeException taken(String code) {
        return Refusal.of(RefusalCode.MERCHANT_CODE_TAKEN, "field", "code").with("code", code).thrown();
    }
}
