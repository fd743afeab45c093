package org.counterfoil.server.organisation;

import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which of the merchant's terminals are bound. */
interface BindingRepository extends Repository<Binding, Long> {

    Binding save(Binding binding);

    Optional<Binding> findByTerminalId(long terminal);

    @Query("select count(b) > 0 from Binding b")
    boolean isAnyThere();

    void delete(Binding binding);

    void flush();
}
