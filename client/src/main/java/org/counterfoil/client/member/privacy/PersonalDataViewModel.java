package org.counterfoil.client.member.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.member.MemberDetails;
import org.counterfoil.common.member.MemberReason;
import org.counterfoil.common.member.PrivacyApi;
import org.counterfoil.common.member.privacy.Erasure;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;

/** Carries away all that is held of a member, and has a member forgotten. */
public final class PersonalDataViewModel extends ViewModel {

    private static final String REMARK = "remark";
    private static final int LONGEST = 400;
    private static final FormSpec ERASING = new FormSpec("personal.", new FormSpec.Section("erase",
            Field.required(REMARK, new FieldType.Line(LONGEST)).acrossBoth().withHint()));

    private final SessionScope session;
    private final Runnable changed;

    /** @param changed runs when a member was forgotten or is to be */
    public PersonalDataViewModel(SessionScope session, Runnable changed) {
        super(session.terminal().executor());
        this.session = session;
        this.changed = changed;
    }

    /** Whether the operator's role lets it be. */
    public boolean may() {
        return session.may(Permission.PERSONAL_DATA, Access.WRITE);
    }

    /** What the file of a member is called. */
    public String name(MemberDetails member) {
        return "member-" + member.number() + ".zip";
    }

    /** Keeps the file at a place, and says where it lies. */
    public void export(MemberDetails member, Path place) {
        run(() -> kept(session.api(PrivacyApi.class).exportPersonalData(member.id()).zip(), place),
                outcome -> answered(outcome, kept -> say(kept
                        .map(at -> Notice.success("job.saved", Map.of("file", at)))
                        .orElseGet(() -> Notice.warning("job.unwritable", Map.of("file", place))))));
    }

    /** Asks who wished it. */
    public FormModel<Erasure> erasing(MemberDetails member, Runnable saved) {
        return new FormModel<>(executor(), ERASING, FormValues.EMPTY, new FieldReader(session.texts().figures()),
                values -> session.api(PrivacyApi.class).eraseMember(member.id(),
                        new MemberReason(values.text(REMARK))),
                answer -> {
                    saved.run();
                    changed.run();
                    say(answer.until()
                            .map(day -> Notice.warning("personal.told-later",
                                    Map.of("name", member.identity().name(), "day",
                                            session.texts().figures().date(day))))
                            .orElseGet(() -> Notice.success("personal.told-erased",
                                    Map.of("number", member.number()))));
                });
    }

    private static Optional<Path> kept(byte[] file, Path place) {
        try {
            return Optional.of(Files.write(place, file));
        } catch (IOException unwritable) {
            return Optional.empty();
        }
    }
}
