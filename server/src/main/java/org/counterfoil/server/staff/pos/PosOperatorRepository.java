package org.counterfoil.server.staff.pos;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Operators of the merchant's handhelds; whoever writes holds the terminal's lock. */
interface PosOperatorRepository extends Repository<PosOperator, Long> {

    PosOperator saveAndFlush(PosOperator operator);

    Optional<PosOperator> findById(long id);

    boolean existsByTerminalIdAndNumber(long terminal, String number);

    List<PosOperator> findByTerminalIdOrderByNumber(long terminal);
}
