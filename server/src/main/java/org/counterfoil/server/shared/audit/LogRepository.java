package org.counterfoil.server.shared.audit;

import org.springframework.data.repository.Repository;

/** Lines are added; nothing changes or removes them. */
interface LogRepository extends Repository<LogEntry, Long> {

    LogEntry save(LogEntry entry);
}
