package org.counterfoil.client.member;

import java.util.Optional;

import org.counterfoil.client.shared.screen.Route;

/**
 * To the list of members.
 *
 * @param shown whose drawer opens over it
 */
public record MembersRoute(Optional<Shown> shown) implements Route {

    /** A member by id and number. */
    public record Shown(long id, String number) {}

    /** To all of them. */
    public MembersRoute() {
        this(Optional.empty());
    }

    /** To one of them. */
    public static MembersRoute of(long id, String number) {
        return new MembersRoute(Optional.of(new Shown(id, number)));
    }
}
