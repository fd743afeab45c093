package org.counterfoil.client.card.batch;

import java.util.Optional;

import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.common.card.WriteProductionFile;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/** What is asked before a production file is written: its password, twice, since nobody reads it back. */
final class FileForm {

    private static final String PASSWORD = "password";
    private static final String REPEATED = "repeated";

    private FileForm() {}

    static FormSpec spec() {
        return new FormSpec(BatchSpecs.AREA, new FormSpec.Section("password",
                Field.of(PASSWORD, new FieldType.Secret(WriteProductionFile.LONGEST)).withHint(),
                Field.of(REPEATED, new FieldType.Secret(WriteProductionFile.LONGEST))));
    }

    /** Refuses: file-password-differs, where the second is not the first. */
    static Optional<String> password(FormValues values) {
        var password = values.text(PASSWORD);
        if (!password.equals(values.text(REPEATED))) {
            throw Refusal.of(RefusalCode.FILE_PASSWORD_DIFFERS, "field", REPEATED).thrown();
        }
        return Optional.of(password).filter(typed -> !typed.isEmpty());
    }
}
