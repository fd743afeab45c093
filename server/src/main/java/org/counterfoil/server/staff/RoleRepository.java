package org.counterfoil.server.staff;

import java.util.Collection;
import java.util.List;
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

    List<Role> findByNameIn(Collection<String> names);

    List<Role> findAllByOrderByName();

    /** Locked in one order, so that two who lock them wait for each other and not in a circle. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Role r where r.id in :ids order by r.id")
    List<Role> lockAll(Collection<Long> ids);

    /** Whoever gives a role to someone locks it, so that it is not deleted beside. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Role r where r.id = :id")
    Optional<Role> lock(long id);
}
