package org.counterfoil.server.organisation;

import org.counterfoil.common.organisation.AddMerchant;
import org.counterfoil.common.organisation.AddedMerchant;
import org.counterfoil.common.organisation.AdjustMerchantQuota;
import org.counterfoil.common.organisation.AdjustedMerchantQuota;
import org.counterfoil.common.organisation.EditMerchant;
import org.counterfoil.common.organisation.Logo;
import org.counterfoil.common.organisation.MerchantApi;
import org.counterfoil.common.organisation.MerchantDetails;
import org.counterfoil.common.organisation.MerchantFilter;
import org.counterfoil.common.organisation.MerchantRow;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

/** The door to merchants. */
@RestController
class MerchantEndpoint implements MerchantApi {

    private final CurrentCaller caller;
    private final MerchantQueries queries;
    private final MerchantHandlers handlers;

    MerchantEndpoint(CurrentCaller caller, MerchantQueries queries, MerchantHandlers handlers) {
        this.caller = caller;
        this.queries = queries;
        this.handlers = handlers;
    }

    @Override
    public PageOf<MerchantRow> list(MerchantFilter filter) {
        return queries.list(filter);
    }

    @Override
    public int count(MerchantFilter filter) {
        return queries.count(filter);
    }

    @Override
    public MerchantDetails details(String code) {
        return queries.details(code);
    }

    @Override
    public AddedMerchant add(AddMerchant command) {
        return handlers.add().handle(command, caller.get());
    }

    @Override
    public MerchantDetails edit(EditMerchant command) {
        handlers.edit().edit(command, caller.get());
        return queries.details(command.code());
    }

    @Override
    public void close(String code) {
        handlers.edit().close(code, caller.get());
    }

    @Override
    public void open(String code) {
        handlers.edit().open(code, caller.get());
    }

    @Override
    public AdjustedMerchantQuota adjustQuota(AdjustMerchantQuota command) {
        return handlers.adjusting().adjust(command, caller.get());
    }

    @Override
    public Logo logo(String code) {
        return handlers.logos().of(code);
    }

    @Override
    public void setLogo(String code, Logo logo) {
        handlers.logos().set(code, logo, caller.get());
    }

    @Override
    public Logo ownLogo() {
        return handlers.logos().own();
    }
}
