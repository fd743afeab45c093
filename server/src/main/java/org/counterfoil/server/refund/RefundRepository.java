package org.counterfoil.server.refund;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Refunds of the merchant. */
interface RefundRepository extends Repository<Refund, Long> {

    Refund save(Refund refund);

    Optional<Refund> findByTxId(long txId);
}
