package org.counterfoil.client.member.own;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.member.OwnFieldApi;
import org.counterfoil.common.member.own.EditOwnField;
import org.counterfoil.common.member.own.OwnField;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.staff.EmployeeType;

/** The fields that the merchant defines, and what the operator's role may do with them. */
final class OwnFieldsViewModel extends ViewModel {

    private static final int APART = 10;
    private static final int LAST = 999;

    private final SessionScope session;
    private final OwnFieldApi fields;
    private final ListModel<OwnField, Integer> list;

    OwnFieldsViewModel(SessionScope session) {
        super(session.terminal().executor());
        this.session = session;
        this.fields = session.api(OwnFieldApi.class);
        this.list = new ListModel<>(executor(), row -> Long.toString(row.id()), FilterValues.NONE, new Fields());
    }

    ListModel<OwnField, Integer> list() {
        return list;
    }

    /** They are the merchant's, so that headquarters alone sets them. */
    boolean mayChange() {
        return session.may(Permission.MEMBER_FIELDS, Access.WRITE)
                && session.signedIn().operator().type() == EmployeeType.MERCHANT_ADMINISTRATOR;
    }

    /** A new one stands behind the others. */
    void adding(Runnable saved, Consumer<FormModel<OwnField>> then) {
        ask(fields::list, outcome -> answered(outcome, all -> {
            var last = all.stream().mapToInt(field -> field.profile().place()).max().orElse(0);
            then.accept(form(OwnFieldForm.adding(session.texts()), OwnFieldForm.fresh(Math.min(LAST, last + APART)),
                    values -> fields.addMemberField(OwnFieldForm.add(values)), saved));
        }));
    }

    FormModel<OwnField> editing(OwnField known, Runnable saved) {
        var seen = new AtomicReference<>(known);
        return form(OwnFieldForm.editing(known.kind()), OwnFieldForm.of(known.profile()),
                values -> fields.editMemberField(known.id(),
                        new EditOwnField(seen.get().version(), OwnFieldForm.profile(values))),
                saved)
                .rereadBy(() -> OwnFieldForm.of(seen.updateAndGet(this::now).profile()));
    }

    void retire(OwnField known) {
        change(() -> fields.retireMemberField(known.id()), "ownfields.told-retired");
    }

    void resume(OwnField known) {
        change(() -> fields.resumeMemberField(known.id()), "ownfields.told-resumed");
    }

    @Override
    public void close() {
        list.close();
        super.close();
    }

    private OwnField now(OwnField known) {
        return fields.list().stream().filter(field -> field.id() == known.id()).findFirst().orElse(known);
    }

    private void change(Supplier<OwnField> command, String told) {
        run(command, outcome -> {
            list.reload();
            answered(outcome, done -> say(Notice.success(told, Map.of("name", done.profile().name()))));
        });
    }

    private FormModel<OwnField> form(FormSpec spec, FormValues values, Function<FormValues, OwnField> saver,
            Runnable saved) {
        return new FormModel<>(executor(), spec, values, new FieldReader(session.texts().figures()), saver, answer -> {
            list.reload();
            saved.run();
        });
    }

    /** Fields are few: one page holds them. */
    private final class Fields implements ListModel.Source<OwnField, Integer> {

        @Override
        public PageOf<OwnField> page(FilterValues filter, PageWanted page) {
            return new PageOf<>(fields.list(), Optional.empty());
        }

        @Override
        public Integer totals(FilterValues filter) {
            return fields.list().size();
        }

        @Override
        public int count(Integer totals) {
            return totals;
        }
    }
}
