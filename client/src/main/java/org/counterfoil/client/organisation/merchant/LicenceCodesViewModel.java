package org.counterfoil.client.organisation.merchant;

import java.util.List;
import java.util.Map;

import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.organisation.LicenceCodeFilter;
import org.counterfoil.common.organisation.LicenceCodeRow;
import org.counterfoil.common.organisation.LicenceCodeState;
import org.counterfoil.common.organisation.RegistrationApi;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;

/** The licence codes that the platform gave out. */
final class LicenceCodesViewModel extends ViewModel {

    private final SessionScope session;
    private final RegistrationApi registrations;
    private final ListModel<LicenceCodeRow, Integer> list;

    LicenceCodesViewModel(SessionScope session) {
        super(session.terminal().executor());
        this.session = session;
        this.registrations = session.api(RegistrationApi.class);
        this.list = new ListModel<>(executor(), LicenceCodeRow::code, FilterValues.NONE, new Codes());
    }

    ListModel<LicenceCodeRow, Integer> list() {
        return list;
    }

    boolean mayIssue() {
        return session.may(Permission.MERCHANTS, Access.WRITE);
    }

    boolean mayWithdraw(LicenceCodeRow code) {
        return mayIssue() && code.state() == LicenceCodeState.ISSUED;
    }

    FormModel<List<String>> issuing(Runnable issued) {
        return new FormModel<>(executor(), LicenceCodeSpecs.issuing(), LicenceCodeSpecs.fresh(),
                new FieldReader(session.texts().figures()),
                values -> registrations.issue(LicenceCodeSpecs.issue(values)), codes -> {
                    list.reload();
                    issued.run();
                    say(Notice.success("codes.told.issued", Map.of("count", codes.size())));
                });
    }

    void withdraw(LicenceCodeRow code) {
        run(() -> {
            registrations.withdraw(code.code());
            return true;
        }, outcome -> {
            list.reload();
            answered(outcome, done -> say(Notice.success("codes.told.withdrawn", Map.of("code", code.code()))));
        });
    }

    @Override
    public void close() {
        list.close();
        super.close();
    }

    private final class Codes implements ListModel.Source<LicenceCodeRow, Integer> {

        @Override
        public PageOf<LicenceCodeRow> page(FilterValues filter, PageWanted page) {
            return registrations.codes(wanted(filter, page));
        }

        @Override
        public Integer totals(FilterValues filter) {
            return registrations.countCodes(wanted(filter, PageWanted.first(PageOf.MAX_ROWS)));
        }

        @Override
        public int count(Integer totals) {
            return totals;
        }

        private static LicenceCodeFilter wanted(FilterValues filter, PageWanted page) {
            return new LicenceCodeFilter(filter.words(),
                    filter.chosen(LicenceCodeSpecs.STATE, LicenceCodeState.class), page);
        }
    }
}
