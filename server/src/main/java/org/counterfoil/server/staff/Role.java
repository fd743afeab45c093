package org.counterfoil.server.staff;

import java.util.Map;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.staff.RoleType;
import org.counterfoil.server.shared.tenant.Owned;

/** A named set of permissions for employees of one type. */
@Entity
@Table(name = "staff_role")
class Role extends Owned {

    private String name;

    @Enumerated(EnumType.STRING)
    private RoleType type;

    @Convert(converter = Grants.class)
    private Map<Permission, Access> grants;

    protected Role() {}

    Role(String name, RoleType type, Map<Permission, Access> grants) {
        this.name = name;
        this.type = type;
        this.grants = Map.copyOf(grants);
    }

    void change(String name, Map<Permission, Access> grants) {
        this.name = name;
        this.grants = Map.copyOf(grants);
    }

    String name() {
        return name;
    }

    RoleType type() {
        return type;
    }

    Map<Permission, Access> grants() {
        return grants;
    }

    /** For the operator log. */
    String described() {
        return "name=" + name + ", type=" + type + ", grants=" + Grants.write(grants);
    }
}
