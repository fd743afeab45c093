package org.counterfoil.client.shared.parameter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.parameter.ParameterApi;
import org.counterfoil.common.shared.parameter.ParameterGroup;
import org.counterfoil.common.shared.parameter.ParameterRow;
import org.counterfoil.common.shared.parameter.SetParameter;

/** The parameters of the operator's merchant. There are few: they come at once and are narrowed here. */
final class ParametersViewModel extends ViewModel {

    private final SessionScope session;
    private final ParameterApi parameters;
    private final ParameterWords words;
    private final ListModel<ParameterRow, Integer> list;

    ParametersViewModel(SessionScope session) {
        super(session.terminal().executor());
        this.session = session;
        this.parameters = session.api(ParameterApi.class);
        this.words = new ParameterWords(session.texts());
        this.list = new ListModel<>(executor(), row -> row.parameter().name(), FilterValues.NONE, new Rows());
    }

    ListModel<ParameterRow, Integer> list() {
        return list;
    }

    boolean mayChange() {
        return session.may(Permission.PARAMETERS, Access.WRITE);
    }

    void details(ParameterRow row, Consumer<KnownParameter> then) {
        ask(() -> new KnownParameter(row, parameters.history(row.parameter())), outcome -> answered(outcome, then));
    }

    FormModel<ParameterRow> editing(ParameterRow row, Runnable saved) {
        var currency = session.texts().figures().currency();
        return new FormModel<>(executor(), ParameterForm.of(row.parameter(), currency, session.texts()),
                ParameterForm.values(row, currency),
                new FieldReader(session.texts().figures()), values -> parameters.set(ParameterForm.set(row, values)),
                now -> {
                    saved.run();
                    told(now);
                });
    }

    /** Back to what it is for a merchant that sets none. */
    void reset(ParameterRow row) {
        run(() -> parameters.set(new SetParameter(row.parameter(), row.value(), Optional.empty())),
                outcome -> answered(outcome, this::told));
    }

    @Override
    public void close() {
        list.close();
        super.close();
    }

    private void told(ParameterRow now) {
        list.reload();
        say(Notice.success("parameter.saved", Map.of("name", words.name(now.parameter()), "value",
                words.value(now.parameter(), now.value()))));
    }

    private final class Rows implements ListModel.Source<ParameterRow, Integer> {

        @Override
        public PageOf<ParameterRow> page(FilterValues filter, PageWanted page) {
            return new PageOf<>(found(filter), Optional.empty());
        }

        @Override
        public Integer totals(FilterValues filter) {
            return found(filter).size();
        }

        @Override
        public int count(Integer totals) {
            return totals;
        }

        private List<ParameterRow> found(FilterValues filter) {
            var groups = filter.chosen(ParameterSpecs.GROUP, ParameterGroup.class);
            var typed = filter.words().toLowerCase(Locale.ROOT);
            return parameters.list().stream()
                    .filter(row -> groups.isEmpty() || groups.contains(row.parameter().group()))
                    .filter(row -> words.name(row.parameter()).toLowerCase(Locale.ROOT).contains(typed)).toList();
        }
    }
}
