package org.counterfoil.client.organisation.merchant;

import java.util.Map;
import java.util.function.Consumer;

import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.organisation.RefuseRegistration;
import org.counterfoil.common.organisation.RegistrationApi;
import org.counterfoil.common.organisation.RegistrationFilter;
import org.counterfoil.common.organisation.RegistrationRow;
import org.counterfoil.common.organisation.RegistrationState;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;

/** Who asks to become a merchant, and what was decided. */
final class RegistrationsViewModel extends ViewModel {

    private final SessionScope session;
    private final RegistrationApi registrations;
    private final ListModel<RegistrationRow, Integer> list;

    RegistrationsViewModel(SessionScope session) {
        super(session.terminal().executor());
        this.session = session;
        this.registrations = session.api(RegistrationApi.class);
        this.list = new ListModel<>(executor(), row -> Long.toString(row.id()), FilterValues.NONE,
                new Registrations());
    }

    ListModel<RegistrationRow, Integer> list() {
        return list;
    }

    /** Whether anything is left to be decided, and by this operator. */
    boolean mayDecide(RegistrationRow registration) {
        return registration.state() == RegistrationState.WAITING
                && session.may(Permission.MERCHANTS, Access.WRITE);
    }

    /** The form of a merchant, filled in with what the newcomer said. */
    FormModel<MerchantsViewModel.Founded> approving(RegistrationRow registration,
            Consumer<MerchantsViewModel.Founded> approved) {
        var texts = session.texts();
        return new FormModel<>(executor(), MerchantForm.adding(texts), MerchantForm.of(registration, texts), reader(),
                values -> {
                    var command = MerchantForm.add(values);
                    return new MerchantsViewModel.Founded(command.administrator().realName(),
                            registrations.approve(registration.id(), command));
                }, founded -> {
                    list.reload();
                    approved.accept(founded);
                });
    }

    FormModel<RegistrationRow> refusing(RegistrationRow registration, Runnable refused) {
        return new FormModel<>(executor(), RegistrationSpecs.refusing(), FormValues.EMPTY, reader(), values -> {
            registrations.refuse(registration.id(),
                    new RefuseRegistration(values.text(RegistrationSpecs.REASON)));
            return registration;
        }, done -> {
            list.reload();
            refused.run();
            say(Notice.success("registrations.told.refused", Map.of("name", done.merchantName())));
        });
    }

    @Override
    public void close() {
        list.close();
        super.close();
    }

    private FieldReader reader() {
        return new FieldReader(session.texts().figures());
    }

    private final class Registrations implements ListModel.Source<RegistrationRow, Integer> {

        @Override
        public PageOf<RegistrationRow> page(FilterValues filter, PageWanted page) {
            return registrations.list(wanted(filter, page));
        }

        @Override
        public Integer totals(FilterValues filter) {
            return registrations.count(wanted(filter, PageWanted.first(PageOf.MAX_ROWS)));
        }

        @Override
        public int count(Integer totals) {
            return totals;
        }

        private static RegistrationFilter wanted(FilterValues filter, PageWanted page) {
            return new RegistrationFilter(filter.words(),
                    filter.chosen(RegistrationSpecs.STATE, RegistrationState.class), page);
        }
    }
}
