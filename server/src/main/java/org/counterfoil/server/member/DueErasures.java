package org.counterfoil.server.member;

import java.time.LocalDate;

import org.counterfoil.server.ledger.BusinessDates;
import org.counterfoil.server.member.privacy.Forgetting;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets the members who wished it once nothing of them must be kept any more. */
@Component
public class DueErasures implements Runnable {

    private final BusinessDates dates;
    private final Forgetting forgetting;
    private final TransactionTemplate transaction;

    DueErasures(BusinessDates dates, Forgetting forgetting, PlatformTransactionManager transactions) {
        this.dates = dates;
        this.forgetting = forgetting;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A piece at a time; asked again it finds nobody. */
    @Override
    public void run() {
        dates.today().forEach((merchant, today) -> MerchantScope.run(merchant, () -> forget(today)));
    }

    private void forget(LocalDate today) {
        var more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(_ -> {
                var due = forgetting.due(today);
                due.forEach(forgetting::forget);
                return !due.isEmpty();
            }));
        }
    }
}
