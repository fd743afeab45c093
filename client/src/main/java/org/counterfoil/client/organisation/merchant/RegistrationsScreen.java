package org.counterfoil.client.organisation.merchant;

import java.util.ArrayList;
import java.util.List;

import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.office.ListScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.organisation.RegistrationRow;

/** Who registered, the details of each from the right, and the decision on it. */
public final class RegistrationsScreen extends ListScreen<RegistrationRow, Integer> {

    private final RegistrationsViewModel model;

    public RegistrationsScreen(ScreenScope scope) {
        this(scope, scope.own(new RegistrationsViewModel(scope.session())));
    }

    private RegistrationsScreen(ScreenScope scope, RegistrationsViewModel model) {
        super(scope, "registrations.title", model, model.list());
        this.model = model;
    }

    @Override
    public void opened() {
        show(() -> RegistrationSpecs.list(texts()), this::open);
    }

    private void open(RegistrationRow registration) {
        var actions = model.mayDecide(registration)
                ? List.of(action("registrations.approve", "check", () -> approve(registration)),
                        dangerous("registrations.refuse", "block", () -> leave(() -> refuse(registration))))
                : List.<Detail.Action>of();
        details(new Detail(registration.merchantName(), registration.email(),
                List.of(RegistrationSpecs.badge(registration.state(), texts())), List.of(),
                List.of(new Detail.Section(texts().get("registrations.section.facts"), facts(registration))),
                actions));
    }

    /** What became of it stands there once it is known. */
    private List<Detail.Fact> facts(RegistrationRow registration) {
        var facts = new ArrayList<>(List.of(fact("contact", registration.contact()),
                fact("phone", registration.phone()), fact("language", Texts.ownName(registration.language())),
                fact("licence-code", registration.licenceCode()),
                fact("asked", texts().figures().dateTime(registration.asked()))));
        switch (registration.state()) {
            case WAITING -> {
            }
            case APPROVED -> facts.add(fact("merchant-code", registration.merchantCode()));
            case REFUSED -> facts.add(fact("reason", registration.reason()));
        }
        return facts;
    }

    private Detail.Fact fact(String key, String value) {
        return new Detail.Fact(texts().get("registrations.column." + key), value);
    }

    private void approve(RegistrationRow registration) {
        form(model.approving(registration, this::approved), texts().get("registrations.approve-title"),
                texts().get("merchants.add-note"));
    }

    private void approved(MerchantsViewModel.Founded founded) {
        leave(() -> FoundedSlip.show(founded, texts(), overlays()));
    }

    private void refuse(RegistrationRow registration) {
        form(model.refusing(registration, overlays()::close), texts().get("registrations.refuse-title"),
                registration.merchantName() + " · " + registration.email());
    }
}
