package org.counterfoil.client.member.noted;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.member.MemberNotesApi;
import org.counterfoil.common.member.PrivacyApi;
import org.counterfoil.common.member.noted.MemberNote;
import org.counterfoil.common.member.noted.Noted;
import org.counterfoil.common.member.noted.SpecialDay;
import org.counterfoil.common.member.privacy.ConsentPurpose;
import org.counterfoil.common.member.privacy.GiveConsent;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;

/** Notes, special days and consents of members. */
public final class NotedViewModel extends ViewModel {

    private final SessionScope session;
    private final MemberNotesApi notes;

    public NotedViewModel(SessionScope session) {
        super(session.terminal().executor());
        this.session = session;
        this.notes = session.api(MemberNotesApi.class);
    }

    /** Whether the operator's role lets it be changed. */
    public boolean mayChange() {
        return session.may(Permission.MEMBERS, Access.WRITE);
    }

    /** Sent again, the same note is added once. */
    FormModel<Noted> addingNote(long member, Runnable saved) {
        var key = UUID.randomUUID();
        return form(NotedForms.note(), FormValues.EMPTY,
                values -> notes.addNote(member, NotedForms.note(key, values)), saved);
    }

    FormModel<Noted> addingDay(long member, Runnable saved) {
        var key = UUID.randomUUID();
        return form(NotedForms.day(session.texts()), NotedForms.freshDay(),
                values -> notes.addSpecialDay(member, NotedForms.day(key, values)), saved);
    }

    void remove(long member, MemberNote note, Consumer<Noted> then) {
        run(() -> notes.removeNote(member, note.key()), outcome -> answered(outcome, then));
    }

    void remove(long member, SpecialDay day, Consumer<Noted> then) {
        run(() -> notes.removeSpecialDay(member, day.key()), outcome -> answered(outcome, then));
    }

    /** Writes down what the member says of a purpose as it is worded by now. */
    void consent(long member, ConsentPurpose purpose, boolean given, Runnable then) {
        run(() -> session.api(PrivacyApi.class).giveConsent(member,
                new GiveConsent(purpose.id(), given, purpose.edition())),
                outcome -> answered(outcome, _ -> then.run()));
    }

    private FormModel<Noted> form(FormSpec spec, FormValues first, Function<FormValues, Noted> saver,
            Runnable saved) {
        return new FormModel<>(executor(), spec, first, new FieldReader(session.texts().figures()), saver,
                _ -> saved.run());
    }
}
