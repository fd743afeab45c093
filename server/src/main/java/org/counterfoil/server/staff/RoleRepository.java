package org.counterfoil.server.staff;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.counterfoil.common.staff.RoleType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Roles of the merchant. */
interface RoleRepository extends Repository<Role, Long> {

    Role save(Role role);

    Role saveAndFlush(Role role);

    void delete(Role role);

    Optional<Role> findById(long id);

    Optional<Role> findFirstByTypeOrderById(RoleType type);

    boolean existsByName(String name);

    Optional<Role> findByName(String name);

    /** Whoever gives a role to someone locks it, so that it is not deleted beside. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Role r where r.id = :id")
    Optional<Role> lock(long id);
}
