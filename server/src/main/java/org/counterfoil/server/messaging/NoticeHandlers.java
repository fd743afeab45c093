package org.counterfoil.server.messaging;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.counterfoil.common.messaging.EditNotice;
import org.counterfoil.common.messaging.NoticeText;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.Difference;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.counterfoil.server.staff.Authority;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writing, editing and withdrawing what headquarters tells people. */
@Component
class NoticeHandlers {

    private static final String MODULE = "messaging";

    private final NoticeRepository notices;
    private final NoticeStores stores;
    private final NoticeQueries queries;
    private final OperatorLog log;
    private final Clock clock;

    NoticeHandlers(NoticeRepository notices, NoticeStores stores, NoticeQueries queries, OperatorLog log,
            Clock clock) {
        this.notices = notices;
        this.stores = stores;
        this.queries = queries;
        this.log = log;
        this.clock = clock;
    }

    /** Answers the notice's id. Refuses: not-permitted, and what is wrong with the text, naming the field. */
    @Transactional
    public long add(NoticeText typed, Caller caller) {
        Authority.demandHeadquarters(caller);
        var text = NoticeStores.entered(typed);
        var notice = notices.saveAndFlush(new Notice(text, caller.operator().id(), clock.instant()));
        stores.set(notice.id(), text.stores());
        record(caller, "add-notice", text.title(), Difference.between(Map.of(), fields(text)));
        return notice.id();
    }

    /** Refuses: not-permitted, notice-unknown, changed-meanwhile, notice-withdrawn, and as {@link #add}. */
    @Transactional
    public void edit(long id, EditNotice command, Caller caller) {
        var notice = locked(id, caller);
        var text = NoticeStores.entered(command.text());
        if (notice.version() != command.version()) {
            throw Refusal.of(RefusalCode.CHANGED_MEANWHILE).thrown();
        }
        var before = queries.text(id);
        notice.say(text);
        stores.set(id, text.stores());
        record(caller, "edit-notice", text.title(), Difference.between(fields(before), fields(text)));
    }

    /** Refuses: not-permitted, notice-unknown, notice-withdrawn. */
    @Transactional
    public void withdraw(long id, Caller caller) {
        var notice = locked(id, caller);
        notice.withdraw();
        record(caller, "withdraw-notice", notice.title(), new Difference("shown", "withdrawn"));
    }

    private Notice locked(long id, Caller caller) {
        Authority.demandHeadquarters(caller);
        var notice = notices.lock(id).filter(Notice::isMessage)
                .orElseThrow(() -> Refusal.of(RefusalCode.NOTICE_UNKNOWN).thrown());
        if (notice.isWithdrawn()) {
            throw Refusal.of(RefusalCode.NOTICE_WITHDRAWN).thrown();
        }
        return notice;
    }

    private void record(Caller caller, String action, String title, Difference changed) {
        log.record(caller, new OperatorLog.Entry(MODULE, action, title, changed.before(), changed.after()));
    }

    private static Map<String, String> fields(NoticeText text) {
        return new TreeMap<>(Map.of("title", text.title(), "text", text.text(), "from", text.from().toString(),
                "until", text.until().toString(), "stores", String.join(" ", new TreeSet<>(text.stores()))));
    }
}
