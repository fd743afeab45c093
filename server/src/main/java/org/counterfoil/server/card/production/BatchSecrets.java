package org.counterfoil.server.card.production;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;

import org.counterfoil.common.card.RequestCardBatch;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.card.CardSecrets;
import org.counterfoil.server.card.PinMacs;
import org.springframework.stereotype.Component;

/** What the PINs of a batch's cards are made from, as it is kept. */
@Component
class BatchSecrets {

    private static final int BYTES = 32;

    private final CardSecrets secrets;
    private final SecureRandom random = new SecureRandom();

    BatchSecrets(CardSecrets secrets) {
        this.secrets = secrets;
    }

    /** Sealed for the batch of a number; nothing where its cards have no PIN. Refuses: pin-needed, pin-malformed. */
    Optional<byte[]> of(RequestCardBatch command, int batch) {
        return switch (command.pins()) {
            case NONE -> Optional.empty();
            case FIXED -> Optional.of(seal(batch, fixed(command).getBytes(StandardCharsets.US_ASCII)));
            case RANDOM -> {
                var seed = new byte[BYTES];
                random.nextBytes(seed);
                yield Optional.of(seal(batch, seed));
            }
        };
    }

    /** The PINs of a batch whose secret is still kept. */
    BatchPins pins(CardBatch batch) {
        return BatchPins.of(batch.pins(), batch.secret().map(sealed -> secrets.open(place(batch.number()), sealed)));
    }

    private static String fixed(RequestCardBatch command) {
        var pin = command.pin().filter(typed -> !typed.isEmpty())
                .orElseThrow(() -> Refusal.of(RefusalCode.PIN_NEEDED, "field", "pin").thrown());
        if (!PinMacs.fits(pin)) {
            throw Refusal.of(RefusalCode.PIN_MALFORMED, "field", "pin").thrown();
        }
        return pin;
    }

    private byte[] seal(int batch, byte[] content) {
        return secrets.seal(place(batch), content);
    }

    private static String place(int batch) {
        return "batch of cards " + batch;
    }
}
