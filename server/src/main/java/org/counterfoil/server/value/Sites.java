package org.counterfoil.server.value;

import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.value.recipe.Site;
import org.counterfoil.server.value.transaction.TransactionBody;
import org.counterfoil.server.value.transaction.TransactionRecords;
import org.springframework.stereotype.Component;

/** Where a caller stands, for the books and in words. */
@Component
class Sites {

    private final Places places;
    private final TransactionRecords records;

    Sites(Places places, TransactionRecords records) {
        this.places = places;
        this.records = records;
    }

    Site site(Ask ask) {
        var caller = ask.caller();
        var store = places.store(caller.store());
        return new Site(caller.merchant(), store.id(), caller.terminal().id(), caller.operator().id(),
                places.businessDate(), ask.key().clientAt(),
                store.rechargeQuotaChecked() ? store.id() : caller.merchant(),
                store.pointsQuotaChecked() ? store.id() : caller.merchant());
    }

    byte[] body(Caller caller, Site site, Wording words) {
        return records.write(new TransactionBody(places.store(site.store()).name(), caller.terminal().number(),
                places.alias(caller.terminal().id()), caller.operator().realName(),
                caller.operator().staffNumber(), words.parties(), words.level(), words.lines(), words.discounts(),
                words.received(), words.remark(), words.operation(), words.approver()));
    }
}
