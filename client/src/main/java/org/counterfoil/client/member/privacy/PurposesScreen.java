package org.counterfoil.client.member.privacy;

import java.util.ArrayList;
import java.util.List;

import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.form.Confirmation;
import org.counterfoil.client.shared.list.Column;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.ListSpec;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.list.view.Order;
import org.counterfoil.client.shared.list.view.SavedView;
import org.counterfoil.client.shared.office.ListScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.common.member.privacy.ConsentPurpose;

/** What members are asked to agree to: a list, each text from the right, and what can be done with one. */
public final class PurposesScreen extends ListScreen<ConsentPurpose, Integer> {

    private static final String NAME = "name";

    private final PurposesViewModel model;

    public PurposesScreen(ScreenScope scope) {
        this(scope, scope.own(new PurposesViewModel(scope.session())));
    }

    private PurposesScreen(ScreenScope scope, PurposesViewModel model) {
        super(scope, "purposes.title", model, model.list());
        this.model = model;
    }

    @Override
    public void opened() {
        var actions = model.mayChange() ? List.of(new ListAction("add", "add", this::add)) : List.<ListAction>of();
        show(() -> spec(actions), this::open);
    }

    private ListSpec<ConsentPurpose, Integer> spec(List<ListAction> actions) {
        return new ListSpec<ConsentPurpose, Integer>(PurposesViewModel.AREA, List.of(
                Column.<ConsentPurpose>left(NAME, 180, ConsentPurpose::name),
                Column.<ConsentPurpose>left("text", 300, ConsentPurpose::text).growing(),
                Column.<ConsentPurpose>right("edition", 90, one -> texts().figures().number(one.edition())),
                Column.<ConsentPurpose>left("since", 140, one -> texts().figures().dateTime(one.since())),
                Column.<ConsentPurpose>left("state", 110, this::badge)), List.of(),
                (count, column) -> NAME.equals(column.key()) ? texts().get("purposes.total", "count", count) : "")
                .withViews(new SavedView(texts().get("purposes.view.all"), FilterValues.NONE, Order.OWN))
                .withActions(actions.toArray(ListAction[]::new));
    }

    private StatusBadge badge(ConsentPurpose purpose) {
        return purpose.retired()
                ? new StatusBadge(texts().get("purposes.retired"), StatusBadge.Tone.NEUTRAL)
                : new StatusBadge(texts().get("purposes.in-use"), StatusBadge.Tone.SUCCESS);
    }

    private void add() {
        form(model.adding(overlays()::close), texts().get("purposes.add"), texts().get("purposes.add-note"));
    }

    private void open(ConsentPurpose purpose) {
        var told = new Detail.Section(texts().get("purposes.section.purpose"),
                List.of(fact("text", purpose.text()), fact("edition", texts().figures().number(purpose.edition())),
                        fact("since", texts().figures().dateTime(purpose.since()))),
                true);
        details(new Detail(purpose.name(), "", List.of(badge(purpose)), List.of(), List.of(told), actions(purpose)));
    }

    private List<Detail.Action> actions(ConsentPurpose purpose) {
        var actions = new ArrayList<Detail.Action>();
        if (model.mayChange()) {
            actions.add(action("purposes.edit", "edit", () -> form(model.editing(purpose, overlays()::close),
                    texts().get("purposes.edit-title"), purpose.name())));
            if (!purpose.retired()) {
                actions.add(dangerous("purposes.retire", "block",
                        () -> ask(retiring(purpose), () -> model.retire(purpose))));
            }
        }
        return actions;
    }

    private Confirmation retiring(ConsentPurpose purpose) {
        return Confirmation.plain(texts().get("purposes.retire-question", NAME, purpose.name()),
                texts().get("purposes.retire-consequence"), texts().get("purposes.retire"));
    }

    private Detail.Fact fact(String key, String value) {
        return new Detail.Fact(texts().get("purposes.column." + key), value);
    }
}
