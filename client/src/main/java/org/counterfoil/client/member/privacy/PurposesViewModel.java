package org.counterfoil.client.member.privacy;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.member.ConsentPurposeApi;
import org.counterfoil.common.member.privacy.ConsentPurpose;
import org.counterfoil.common.member.privacy.SetConsentPurpose;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.staff.EmployeeType;

/** What members are asked to agree to, and what the operator's role may do with it. */
final class PurposesViewModel extends ViewModel {

    static final String AREA = "purposes.";

    private static final String NAME = "name";
    private static final String TEXT = "text";
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TEXT = 2_000;
    private static final FormSpec FORM = new FormSpec(AREA, new FormSpec.Section("purpose",
            Field.required(NAME, new FieldType.Line(LONGEST_NAME)).acrossBoth(),
            Field.required(TEXT, new FieldType.Lines(LONGEST_TEXT)).acrossBoth().withHint()));

    private final SessionScope session;
    private final ConsentPurposeApi purposes;
    private final ListModel<ConsentPurpose, Integer> list;

    PurposesViewModel(SessionScope session) {
        super(session.terminal().executor());
        this.session = session;
        this.purposes = session.api(ConsentPurposeApi.class);
        this.list = new ListModel<>(executor(), row -> Long.toString(row.id()), FilterValues.NONE, new Purposes());
    }

    ListModel<ConsentPurpose, Integer> list() {
        return list;
    }

    /** They are the merchant's, so that headquarters alone sets them. */
    boolean mayChange() {
        return session.may(Permission.MEMBER_FIELDS, Access.WRITE)
                && session.signedIn().operator().type() == EmployeeType.MERCHANT_ADMINISTRATOR;
    }

    FormModel<ConsentPurpose> adding(Runnable saved) {
        return form(FormValues.EMPTY, values -> purposes.addConsentPurpose(command(values, 0)), saved);
    }

    FormModel<ConsentPurpose> editing(ConsentPurpose known, Runnable saved) {
        var seen = new AtomicReference<>(known);
        return form(values(known), values -> purposes.editConsentPurpose(known.id(),
                command(values, seen.get().edition())), saved)
                .rereadBy(() -> values(seen.updateAndGet(this::now)));
    }

    void retire(ConsentPurpose known) {
        run(() -> purposes.retireConsentPurpose(known.id()), outcome -> {
            list.reload();
            answered(outcome, done -> say(Notice.success("purposes.told-retired", Map.of("name", done.name()))));
        });
    }

    @Override
    public void close() {
        list.close();
        super.close();
    }

    private ConsentPurpose now(ConsentPurpose known) {
        return purposes.list().stream().filter(one -> one.id() == known.id()).findFirst().orElse(known);
    }

    private static FormValues values(ConsentPurpose known) {
        return FormValues.EMPTY.with(NAME, known.name()).with(TEXT, known.text());
    }

    private static SetConsentPurpose command(FormValues values, int edition) {
        return new SetConsentPurpose(values.text(NAME), values.text(TEXT), edition);
    }

    private FormModel<ConsentPurpose> form(FormValues first, Function<FormValues, ConsentPurpose> saver,
            Runnable saved) {
        return new FormModel<>(executor(), FORM, first, new FieldReader(session.texts().figures()), saver, answer -> {
            list.reload();
            saved.run();
        });
    }

    /** Purposes are few: one page holds them. */
    private final class Purposes implements ListModel.Source<ConsentPurpose, Integer> {

        @Override
        public PageOf<ConsentPurpose> page(FilterValues filter, PageWanted page) {
            return new PageOf<>(purposes.list(), Optional.empty());
        }

        @Override
        public Integer totals(FilterValues filter) {
            return purposes.list().size();
        }

        @Override
        public int count(Integer totals) {
            return totals;
        }
    }
}
