package org.counterfoil.server.staff;

import java.util.Optional;

import org.counterfoil.common.staff.EmployeeType;
import org.springframework.data.repository.Repository;

/** Roles of the merchant. */
interface RoleRepository extends Repository<Role, Long> {

    Role save(Role role);

    Optional<Role> findById(long id);

    Optional<Role> findFirstByTypeOrderById(EmployeeType type);

    boolean existsByName(String name);
}
