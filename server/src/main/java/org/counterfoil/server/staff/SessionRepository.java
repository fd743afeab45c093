package org.counterfoil.server.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Sessions of the merchant. */
interface SessionRepository extends Repository<Session, Long> {

    Session saveAndFlush(Session session);

    Optional<Session> findById(long id);

    List<Session> findByEmployeeIdAndRevokedAtIsNull(long employee);

    List<Session> findByTerminalIdAndRevokedAtIsNull(long terminal);

    List<Session> findTop500ByRevokedAtIsNullAndLastSeenAtAfterOrderByLastSeenAtDesc(Instant limit);
}
