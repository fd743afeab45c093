package org.counterfoil.server.member;

import java.util.Optional;

/** Port for features above that name levels: what they name can't be deleted. */
public interface LevelUse {

    /** What names the level of a code, by a number or name that people know it by; empty where nothing does. */
    Optional<String> namedBy(String code);
}
