package org.counterfoil.server.shared.job;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.job.JobRow;

/** The place of a job in the list, as a cursor that means nothing to who holds it. */
record JobPlace(Instant at, UUID id) {

    static JobPlace read(String cursor) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII).split("/", 2);
            return new JobPlace(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException notOurs) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "field", "cursor").thrown();
        }
    }

    static String after(JobRow row) {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString((row.created() + "/" + row.id()).getBytes(StandardCharsets.US_ASCII));
    }
}
