package org.counterfoil.server.member.level;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import org.counterfoil.common.member.ChangeLevel;
import org.counterfoil.common.member.ChangedLevels;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/** What changes by hand were answered: kept with what they did, so that each has one answer for ever. */
@Component
class LevelRequests {

    private final MerchantSql sql;

    LevelRequests(MerchantSql sql) {
        this.sql = sql;
    }

    private record Answered(String digest, ChangedLevels answer) {}

    /** The first answer; empty for a request that is new. Refuses: same-request-other-body. */
    Optional<ChangedLevels> first(ChangeLevel command) {
        var answered = sql.sql("""
                select digest, changed, unchanged from level_request where merchant_id = :merchant and uuid = :uuid""")
                .param("uuid", command.request()).query((row, _) -> new Answered(row.getString("digest"),
                        new ChangedLevels(row.getInt("changed"), row.getInt("unchanged"))))
                .optional();
        if (answered.isPresent() && !answered.get().digest().equals(digest(command))) {
            throw Refusal.of(RefusalCode.SAME_REQUEST_OTHER_BODY).thrown();
        }
        return answered.map(Answered::answer);
    }

    /** Keeps an answer; who comes second with the same request fails by its key. */
    void keep(ChangeLevel command, ChangedLevels answer) {
        sql.sql("""
                insert into level_request (uuid, merchant_id, digest, changed, unchanged)
                values (:uuid, :merchant, :digest, :changed, :unchanged)""").param("uuid", command.request())
                .param("digest", digest(command)).param("changed", answer.changed())
                .param("unchanged", answer.unchanged()).update();
    }

    private static String digest(ChangeLevel command) {
        var said = command.level() + "\n" + command.reason() + "\n" + String.join("\n", command.members());
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(said.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
