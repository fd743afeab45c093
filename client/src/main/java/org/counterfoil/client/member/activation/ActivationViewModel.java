package org.counterfoil.client.member.activation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.counterfoil.client.device.pinpad.ChosenPin;
import org.counterfoil.client.device.pinpad.PinPad;
import org.counterfoil.client.member.KeptRequest;
import org.counterfoil.client.member.MemberForm;
import org.counterfoil.client.member.photo.PhotoSource;
import org.counterfoil.client.member.photo.PhotoSources;
import org.counterfoil.client.member.photo.PhotoViewModel;
import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.text.Figures;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.card.FreshCardApi;
import org.counterfoil.common.card.FreshCardView;
import org.counterfoil.common.card.MemberFilter;
import org.counterfoil.common.card.MemberListApi;
import org.counterfoil.common.card.MemberRow;
import org.counterfoil.common.issuing.IssuingApi;
import org.counterfoil.common.issuing.IssuingWords;
import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.member.MemberPhotoApi;
import org.counterfoil.common.member.own.OwnField;
import org.counterfoil.common.member.photo.MemberPhoto;
import org.counterfoil.common.shared.DayRange;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.value.TransactionDetails;

/** A card that is activated for somebody new; the photo follows once there is a member to whom it belongs. */
final class ActivationViewModel extends ViewModel {

    private final SessionScope session;
    private final FreshCardApi cards;
    private final PhotoViewModel photo;
    private final ReadOnlyObjectWrapper<Optional<FreshCardView>> card = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final AtomicLong bonus = new AtomicLong();
    private final Optional<ChosenPin> pin;

    /**
     * A card that is active by now.
     *
     * @param name of who has it
     * @param paid minor units; empty for nothing
     */
    record Activated(String card, String name, Optional<Long> paid) {}

    /** @param pad where holders choose their PINs; empty where they are typed here */
    ActivationViewModel(SessionScope session, Optional<PinPad> pad) {
        super(session.terminal().executor());
        this.session = session;
        this.cards = session.api(FreshCardApi.class);
        this.photo = new PhotoViewModel(executor(), MemberPhoto.NONE, _ -> {});
        this.pin = pad.map(one -> new ChosenPin(one, executor()));
    }

    /** The photo that waits for its member. */
    PhotoViewModel photo() {
        return photo;
    }

    /** The PIN that the holder chooses on the pad; empty where it is typed here. */
    Optional<ChosenPin> pin() {
        return pin;
    }

    List<PhotoSource> photoSources() {
        return PhotoSources.of(session);
    }

    /** The card whose number was typed last, where it can be activated. */
    ReadOnlyObjectProperty<Optional<FreshCardView>> card() {
        return card.getReadOnlyProperty();
    }

    /** An empty form; {@code done} runs when its card is active. */
    void form(Runnable done, Consumer<FormModel<Activated>> then) {
        say(Notice.NONE);
        ask(() -> session.api(IssuingApi.class).words(), outcome -> {
            if (outcome instanceof Outcome.Done<IssuingWords>(var words)) {
                then.accept(form(words, done));
            } else {
                sayTroubleOf(outcome);
            }
        });
    }

    private FormModel<Activated> form(IssuingWords words, Runnable done) {
        card.set(Optional.empty());
        bonus.set(0);
        pin.ifPresent(ChosenPin::forget);
        var form = new FormModel<Activated>(executor(),
                ActivationForm.of(words, pin.isEmpty(), session.texts()),
                ActivationForm.fresh(words), new FieldReader(session.texts().figures()),
                new KeptRequest<>(session, (key, values) -> activate(key, values, words.own())),
                activated -> activated(activated, done)).savedAs("activation.save");
        ActivationForm.link(form);
        return form;
    }

    /** Looks at the card that is typed, and begins with its level. */
    void look(FormModel<Activated> form) {
        var number = ActivationForm.card(form.values());
        if (number.isEmpty() || card.get().filter(known -> known.number().equals(number)).isPresent()) {
            return;
        }
        ask(() -> cards.find(number), outcome -> {
            sayTroubleOf(outcome);
            card.set(outcome instanceof Outcome.Done<FreshCardView>(var found)
                    ? Optional.of(found)
                    : Optional.empty());
            card.get().map(FreshCardView::level).filter(level -> !level.isEmpty())
                    .ifPresent(level -> form.field(ActivationForm.LEVEL).typed().set(level));
        });
    }

    @Override
    public void close() {
        pin.ifPresent(ChosenPin::close);
        photo.close();
        super.close();
    }

    /** A bonus is told before anything is paid in, and agreed to by sending the same again. */
    private Activated activate(RequestKey key, FormValues values, List<OwnField> own) {
        if (pin.filter(ChosenPin::asks).isPresent()) {
            throw Refusal.of(RefusalCode.PIN_UNFINISHED).thrown();
        }
        var face = card.get().map(FreshCardView::faceValue).orElse(0L);
        var command = ActivationForm.command(key, values, own,
                new ActivationForm.Beside(face, bonus.get(), pin.flatMap(ChosenPin::pin)));
        try {
            var done = session.api(IssuingApi.class).activate(command);
            return new Activated(command.card(), MemberForm.name(values),
                    done.recharge().map(TransactionDetails::net));
        } catch (RefusedException refused) {
            if (refused.refusal().code() != RefusalCode.QUOTE_CHANGED) {
                throw refused;
            }
            bonus.set(Long.parseLong(refused.refusal().arguments().get("now")));
            throw Refusal.of(RefusalCode.BONUS_TO_CONFIRM, "bonus", bonus.get())
                    .thrown();
        }
    }

    private void activated(Activated done, Runnable then) {
        var taken = photo.photo().get();
        if (taken.none()) {
            finish(told(done), then);
            return;
        }
        run(() -> kept(done, taken), outcome -> finish(outcome instanceof Outcome.Done<Boolean>(var kept) && kept
                ? told(done)
                : Notice.warning("activation.told-without-photo", Map.of("card", Figures.card(done.card()))), then));
    }

    /** Whether the member to whom the card belongs by now was found and got the photo. */
    private boolean kept(Activated done, MemberPhoto taken) {
        var owner = session.api(MemberListApi.class).list(new MemberFilter("", done.card(), Set.of(), Set.of(),
                Set.of(), Set.of(), DayRange.ANY, Set.of(), List.of(), PageWanted.first(2))).rows().stream().findFirst()
                .map(MemberRow::id);
        owner.ifPresent(member -> session.api(MemberPhotoApi.class).setPhoto(member, taken));
        return owner.isPresent();
    }

    private static Notice told(Activated done) {
        var card = Figures.card(done.card());
        return done.paid()
                .map(paid -> Notice.success("activation.told-paid",
                        Map.of("card", card, "name", done.name(), "amount", paid)))
                .orElseGet(() -> Notice.success("activation.told", Map.of("card", card, "name", done.name())));
    }

    /** The next form is asked for first: what became of this card stays told while that form comes. */
    private void finish(Notice notice, Runnable then) {
        photo.forget();
        then.run();
        say(notice);
    }
}
