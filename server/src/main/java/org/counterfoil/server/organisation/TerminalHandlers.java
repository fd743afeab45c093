package org.counterfoil.server.organisation;

import org.springframework.stereotype.Component;

/** The use cases behind the door to terminals. */
@Component
record TerminalHandlers(AddTerminalHandler add, EditTerminalHandler edit, DeleteTerminalHandler delete,
        Closing closing) {}
