package org.counterfoil.client.organisation.merchant;

import java.util.stream.Stream;

import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.scope.TerminalScope;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.organisation.RegisterMerchant;
import org.counterfoil.common.organisation.RegistrationApi;
import org.counterfoil.common.shared.Language;

/** What a newcomer fills in; its fields bear the names by which the server refuses them. */
public final class RegisterForm {

    private static final String AREA = "register.";
    private static final String EMAIL = "email";
    private static final String CODE = "licenceCode";
    private static final String NAME = "merchantName";
    private static final String CONTACT = "contact";
    private static final String PHONE = "phone";
    private static final String LANGUAGE = "language";

    private static final int LONGEST = 100;
    private static final int LONGEST_PERSON = 60;
    private static final int LONGEST_CODE = 19;

    private RegisterForm() {}

    /** The form, to be sent by somebody who has not signed in. */
    public static FormModel<RegisterMerchant> of(TerminalScope terminal, Texts texts, Runnable sent) {
        return new FormModel<>(terminal.executor(), spec(), FormValues.EMPTY.with(LANGUAGE, texts.language().name()),
                new FieldReader(texts.figures()), values -> {
                    var command = command(values);
                    terminal.apis().api(RegistrationApi.class).register(command);
                    return command;
                }, command -> sent.run());
    }

    private static FormSpec spec() {
        return new FormSpec(AREA, new FormSpec.Section("newcomer",
                Field.required(NAME, new FieldType.Line(LONGEST)).acrossBoth(),
                Field.required(CONTACT, new FieldType.Line(LONGEST_PERSON)).withHint(),
                Field.of(PHONE, new FieldType.Phone(false)),
                Field.required(EMAIL, new FieldType.Line(LONGEST)).withHint(),
                Field.required(CODE, new FieldType.Line(LONGEST_CODE)).withHint(),
                Field.required(LANGUAGE, new FieldType.Choice(Stream.of(Language.values())
                        .map(language -> new FieldType.Option(language.name(), Texts.ownName(language)))
                        .toList()))));
    }

    private static RegisterMerchant command(FormValues values) {
        return new RegisterMerchant(values.text(EMAIL), values.text(CODE), values.text(NAME), values.text(CONTACT),
                values.text(PHONE), values.choice(LANGUAGE, Language.class).orElseThrow());
    }
}
