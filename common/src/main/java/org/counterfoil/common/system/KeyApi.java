package org.counterfoil.common.system;

import java.util.List;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Permission;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The keys of the server. Headquarters alone (not-permitted); meant for whoever runs the server. */
@HttpExchange("/api/keys")
public interface KeyApi {

    /** Of each kind, oldest first. */
    @Needs(Permission.SYSTEM)
    @GetExchange
    List<KeyVersion> list();

    /**
     * Puts a new key in the place of the current one, on every node and while they work. What older ones made stays
     * good: a PIN is kept by the new key once it was entered right, and closed days keep their signatures.
     */
    @Needs(value = Permission.SYSTEM, access = Access.WRITE)
    @PostExchange("/turn")
    List<KeyVersion> turn(@RequestBody KeyKind kind);
}
