package org.counterfoil.server.dispatch;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The merchant's messages. */
interface OutgoingMessageRepository extends Repository<OutgoingMessage, Long> {

    OutgoingMessage saveAndFlush(OutgoingMessage message);

    Optional<OutgoingMessage> findById(long id);
}
