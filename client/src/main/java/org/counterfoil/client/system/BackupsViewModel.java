package org.counterfoil.client.system;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.UiExecutor;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.system.BackupApi;
import org.counterfoil.common.system.BackupRow;

/**
 * The backups of the server. While one is made it is asked for again; once it has ended nothing more is: a page that
 * nobody looks at keeps no session alive.
 */
final class BackupsViewModel extends ViewModel {

    /** Between two looks at a backup that is being made. */
    static final Duration LOOK = Duration.ofSeconds(1);

    private final SessionScope session;
    private final BackupApi backups;
    private final ListModel<BackupRow, Integer> list;
    private UiExecutor.Pending next = () -> {};

    BackupsViewModel(SessionScope session) {
        super(session.terminal().executor());
        this.session = session;
        this.backups = session.api(BackupApi.class);
        this.list = new ListModel<>(executor(), row -> row.id().toString(), FilterValues.NONE, new Rows());
    }

    ListModel<BackupRow, Integer> list() {
        return list;
    }

    boolean mayAsk() {
        return session.may(Permission.BACKUP, Access.WRITE);
    }

    /** Has one made now. */
    void make() {
        run(backups::ask, outcome -> answered(outcome, asked -> {
            list.reload();
            say(Notice.hint("backups.begun", Map.of()));
            follow();
        }));
    }

    @Override
    public void close() {
        next.cancel();
        list.close();
        super.close();
    }

    /** Follows what is under way. */
    void follow() {
        next.cancel();
        ask(backups::list, outcome -> {
            if (outcome instanceof Outcome.Done<List<BackupRow>>(var now)) {
                now.forEach(this::show);
                if (now.stream().anyMatch(row -> !row.state().ended())) {
                    next = executor().after(LOOK, this::follow);
                }
            } else {
                sayTroubleOf(outcome);
            }
        });
    }

    /** In its place, so that what is chosen stays so; the end of one that was followed is told. */
    private void show(BackupRow now) {
        for (int at = 0; at < list.rows().size(); at++) {
            var before = list.rows().get(at);
            if (before.id().equals(now.id()) && !before.equals(now)) {
                list.rows().set(at, now);
                if (now.state().ended()) {
                    tell(now);
                }
            }
        }
    }

    private void tell(BackupRow ended) {
        switch (ended.state()) {
            case SOUND -> say(sound(ended.transactions(), ended.written().archived().elsewhere()));
            case CONTRADICTED -> say(Notice.warning("backups.findings", Map.of("findings",
                    ended.findings().orElse(0))));
            default -> say(new Notice.Faulty(ended.fault()));
        }
    }

    /** @param elsewhere files that belong to it and are not in it */
    private static Notice sound(long transactions, int elsewhere) {
        return elsewhere == 0
                ? Notice.success("backups.sound", Map.of("transactions", transactions))
                : Notice.warning("backups.sound-elsewhere", Map.of("transactions", transactions, "elsewhere",
                        elsewhere));
    }

    private final class Rows implements ListModel.Source<BackupRow, Integer> {

        @Override
        public PageOf<BackupRow> page(FilterValues filter, PageWanted page) {
            return new PageOf<>(backups.list(), Optional.empty());
        }

        @Override
        public Integer totals(FilterValues filter) {
            return backups.list().size();
        }

        @Override
        public int count(Integer totals) {
            return totals;
        }
    }
}
