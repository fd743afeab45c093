package org.counterfoil.client.organisation.merchant;

import java.util.List;

import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.control.PasswordSlip;
import org.counterfoil.client.shared.control.SheetHead;
import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.detail.DetailPane;
import org.counterfoil.client.shared.form.FormPane;
import org.counterfoil.client.shared.list.ListPane;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Screen;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.organisation.RegistrationRow;

/** Who registered, the details of each from the right, and the decision on it. */
public final class RegistrationsScreen implements Screen {

    private final Texts texts;
    private final Overlays overlays;
    private final RegistrationsViewModel model;
    private final ListPane<RegistrationRow, Integer> list;
    private final VBox node;
    private final Subscription listening;

    public RegistrationsScreen(ScreenScope scope) {
        texts = scope.texts();
        overlays = scope.overlays();
        model = scope.own(new RegistrationsViewModel(scope.session()));
        list = new ListPane<>(model.list(), RegistrationSpecs.list(texts), scope.session().lists(), texts, this::open);
        var banner = new Banner();
        listening = model.notice().subscribe(notice -> banner.show(notice, texts));
        node = new VBox(10, banner, Nodes.grow(list));
        node.setPadding(new Insets(0, 24, 20, 24));
    }

    @Override
    public String title() {
        return texts.get("registrations.title");
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void opened() {
        model.list().search();
        list.placeFocus();
    }

    @Override
    public void close() {
        listening.unsubscribe();
        list.close();
    }

    private void open(RegistrationRow registration) {
        var actions = model.mayDecide(registration)
                ? List.of(new Detail.Action(texts.get("registrations.approve"), "check", false,
                        () -> leave(() -> approve(registration))),
                        new Detail.Action(texts.get("registrations.refuse"), "block", true,
                                () -> leave(() -> refuse(registration))))
                : List.<Detail.Action>of();
        DetailPane.open(new Detail(registration.merchantName(), registration.email(),
                List.of(RegistrationSpecs.badge(registration.state(), texts)), List.of(),
                List.of(new Detail.Section(texts.get("registrations.section.facts"),
                        fact("contact", registration.contact()), fact("phone", registration.phone()),
                        fact("language", registration.language().locale()
                                .getDisplayLanguage(registration.language().locale())),
                        fact("licence-code", registration.licenceCode()),
                        fact("asked", texts.figures().dateTime(registration.asked())),
                        fact("merchant-code", registration.merchantCode()),
                        fact("reason", registration.reason()))),
                actions), texts, overlays);
    }

    private Detail.Fact fact(String key, String value) {
        return new Detail.Fact(texts.get("registrations.column." + key), value);
    }

    private void approve(RegistrationRow registration) {
        FormPane.inDrawer(model.approving(registration, this::approved), texts, new SheetHead(
                texts.get("registrations.approve-title"), texts.get("merchants.add-note"), List.of(),
                texts.get("shared.close"), overlays::leave), overlays);
    }

    private void approved(MerchantsViewModel.Founded founded) {
        overlays.close();
        var merchant = founded.merchant();
        PasswordSlip.show(founded.administrator(), merchant.oneTimePassword(),
                texts.get("merchants.administrator-signs-in", "number", merchant.staffNumber(), "terminal",
                        merchant.terminal()),
                texts, overlays);
    }

    private void refuse(RegistrationRow registration) {
        FormPane.inDrawer(model.refusing(registration, overlays::close), texts, new SheetHead(
                texts.get("registrations.refuse-title"), registration.merchantName() + " · " + registration.email(),
                List.of(), texts.get("shared.close"), overlays::leave), overlays);
    }

    private void leave(Runnable act) {
        overlays.close();
        act.run();
    }
}
