package org.counterfoil.server.messaging;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.counterfoil.common.messaging.NoticeKind;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Notices of the merchant. */
interface NoticeRepository extends Repository<Notice, Long> {

    Notice saveAndFlush(Notice notice);

    boolean existsByKindAndValidFrom(NoticeKind kind, LocalDate day);

    boolean existsByKindAndTitle(NoticeKind kind, String title);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Notice n where n.id = :id")
    Optional<Notice> lock(long id);
}
