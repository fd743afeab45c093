package org.counterfoil.server.card.production;

import java.nio.charset.StandardCharsets;

import org.counterfoil.common.card.WriteProductionFile;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.card.CardSecrets;
import org.springframework.stereotype.Component;

/** The password of a production file, sealed by the server's key as long as the file is not written. */
@Component
class FilePasswords {

    private final CardSecrets secrets;

    FilePasswords(CardSecrets secrets) {
        this.secrets = secrets;
    }

    /** Refuses: file-password-unfit, for one that is too short, too long or can't be typed. */
    byte[] seal(CardBatch batch, String password) {
        if (password.length() < WriteProductionFile.SHORTEST || password.length() > WriteProductionFile.LONGEST
                || password.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.of(RefusalCode.FILE_PASSWORD_UNFIT, "field", "password")
                    .with("min", WriteProductionFile.SHORTEST).with("max", WriteProductionFile.LONGEST).thrown();
        }
        return secrets.seal(place(batch), password.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The password that was sealed.
     *
     * @throws IllegalStateException where none is kept: nothing may be written in clear then
     */
    String open(CardBatch batch) {
        var sealed = batch.filePassword()
                .orElseThrow(() -> new IllegalStateException("no password is kept for the file of this batch"));
        return new String(secrets.open(place(batch), sealed), StandardCharsets.UTF_8);
    }

    private static String place(CardBatch batch) {
        return "password of the file of batch " + batch.number();
    }
}
