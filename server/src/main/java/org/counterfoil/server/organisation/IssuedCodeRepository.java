package org.counterfoil.server.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Codes of the merchant's terminals; whoever writes holds the terminal's lock. */
interface IssuedCodeRepository extends Repository<IssuedCode, Long> {

    IssuedCode save(IssuedCode code);

    Optional<IssuedCode> findByTerminalIdAndCodeHash(long terminal, String hash);

    List<IssuedCode> findByTerminalIdAndUsedAtIsNullAndVoidAtIsNull(long terminal);

    /** Old ones say nothing any more that anybody would ask. */
    @Modifying
    @Query("delete from IssuedCode c where c.terminalId = :terminal and c.expiresAt < :limit")
    void forget(long terminal, Instant limit);
}
