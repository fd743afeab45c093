package org.counterfoil.server.messaging;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.counterfoil.common.messaging.NoticeKind;
import org.counterfoil.server.ledger.BusinessDates;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells a merchant's administrators that the licence ends: from one month before its last day, every second day anew.
 * Whoever has read one finds the next one unread.
 */
@Component
public class LicenceNotices {

    private static final int EVERY = 2;

    private final BusinessDates dates;
    private final Places places;
    private final NoticeRepository notices;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LicenceNotices(BusinessDates dates, Places places, NoticeRepository notices, PlatformTransactionManager manager,
            Clock clock) {
        this.dates = dates;
        this.places = places;
        this.notices = notices;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    /** Tells whom it is to be told today; once a day, however often it is asked. */
    public void run() {
        dates.today().forEach((merchant, today) -> MerchantScope.run(merchant,
                () -> transaction.executeWithoutResult(_ -> remind(today))));
    }

    private void remind(LocalDate today) {
        places.terms().licenceExpires().filter(last -> isDue(last, today))
                .filter(_ -> !notices.existsByKindAndValidFrom(NoticeKind.LICENCE, today))
                .ifPresent(last -> notices.saveAndFlush(new Notice(last, today, clock.instant())));
    }

    private static boolean isDue(LocalDate last, LocalDate today) {
        var days = ChronoUnit.DAYS.between(last.minusMonths(1), today);
        return days >= 0 && !today.isAfter(last) && days % EVERY == 0;
    }
}
