package org.counterfoil.server.messaging;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.counterfoil.common.shared.hint.HintTopic;
import org.counterfoil.server.ledger.BusinessDates;
import org.counterfoil.server.shared.hint.HintedChange;
import org.counterfoil.server.shared.tenant.AcrossMerchants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets clients know that notices were written, edited or withdrawn, or that another day has begun. */
@Component
@AcrossMerchants(because = "one query serves all merchants that somebody listens for; no word of a notice is read")
class NoticeMarks implements HintedChange {

    private static final String COUNTED = """
            select n.merchant_id, count(*) as notices, max(n.id) as newest, sum(n.version) as changes from notice n
            where n.merchant_id = any(?) and n.valid_until >= ? group by n.merchant_id""";

    private final JdbcClient jdbc;
    private final BusinessDates dates;
    private final Clock clock;

    NoticeMarks(JdbcClient jdbc, BusinessDates dates, Clock clock) {
        this.jdbc = jdbc;
        this.dates = dates;
        this.clock = clock;
    }

    @Override
    public HintTopic topic() {
        return HintTopic.NOTICES;
    }

    @Override
    public Map<Long, String> marks(Set<Long> merchants) {
        var marks = new HashMap<Long, String>();
        dates.today().forEach((merchant, today) -> marks.put(merchant, today.toString()));
        jdbc.sql(COUNTED).param(merchants.toArray(Long[]::new)).param(yesterdayAnywhere()).query(row -> {
            marks.merge(row.getLong("merchant_id"), " " + row.getLong("notices") + " " + row.getLong("newest") + " "
                    + row.getLong("changes"), String::concat);
        });
        return marks;
    }

    /** Before the first zone's today: what is over everywhere need not be counted. */
    private LocalDate yesterdayAnywhere() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
    }
}
