package org.counterfoil.server.organisation;

import org.counterfoil.common.organisation.EditMerchant;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.Difference;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.counterfoil.server.shared.audit.PlatformLog;
import org.springframework.stereotype.Component;

/** Changes what was entered of a merchant, closes it and opens it again; all of it holds from the next call on. */
@Component
class EditMerchantHandler {

    private final ManagedMerchants merchants;
    private final PlatformLog log;

    EditMerchantHandler(ManagedMerchants merchants, PlatformLog log) {
        this.merchants = merchants;
        this.log = log;
    }

    /** See {@link org.counterfoil.common.organisation.MerchantApi#edit}. */
    void edit(EditMerchant command, Caller caller) {
        merchants.change(command.code(), merchant -> {
            var profile = MerchantProfiles.of(command.profile(), merchant.terms().currency());
            if (merchant.version() != command.version()) {
                throw Refusal.of(RefusalCode.CHANGED_MEANWHILE).thrown();
            }
            var changed = Difference.between(MerchantProfiles.fields(merchant.profile()),
                    MerchantProfiles.fields(profile));
            if (!changed.isNone()) {
                merchant.change(profile);
                log.record(caller, new OperatorLog.Entry(Closing.MODULE, "edit-merchant", command.code(),
                        changed.before(), changed.after()));
            }
            return merchant;
        });
    }

    void close(String code, Caller caller) {
        merchants.change(code, merchant -> {
            var before = Closing.told(merchant.isClosed());
            merchant.close();
            log.record(caller, new OperatorLog.Entry(Closing.MODULE, "close-merchant", code, before,
                    Closing.told(true)));
            return merchant;
        });
    }

    void open(String code, Caller caller) {
        merchants.change(code, merchant -> {
            var before = Closing.told(merchant.isClosed());
            merchant.open();
            log.record(caller, new OperatorLog.Entry(Closing.MODULE, "open-merchant", code, before,
                    Closing.told(false)));
            return merchant;
        });
    }
}
