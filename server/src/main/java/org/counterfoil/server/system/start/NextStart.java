package org.counterfoil.server.system.start;

import java.util.List;

import org.counterfoil.common.start.StartCache;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Once the server is ready it sees to it that its next start is quicker. */
@Component
class NextStart {

    @EventListener
    void ready(ApplicationReadyEvent event) {
        StartCache.of("server").ifPresent(cache -> cache.makeUnlessCurrent(RehearsalMain.class, List.of()));
    }
}
