package org.counterfoil.server.member;

import org.springframework.stereotype.Component;

/** Use cases that change levels. */
@Component
record LevelHandlers(AddLevelHandler add, EditLevelHandler edit, DeleteLevelHandler delete,
        ChangeLevelHandler change) {}
