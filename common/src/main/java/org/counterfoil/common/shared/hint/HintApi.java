package org.counterfoil.common.shared.hint;

import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Permission;
import org.springframework.http.MediaType;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Hints while one works. */
@HttpExchange(HintApi.PATH)
public interface HintApi {

    /** Where it is read line by line, which no proxy does. */
    String PATH = "/api/hints";

    /**
     * Server-sent events, each named by the {@linkplain HintTopic#key() key} of a topic, until the session ends, the
     * server stops or the caller leaves. A comment comes first, and whenever nothing came for 15 seconds. Opening it
     * is activity of the session, following it is none. Another stream of the same session ends the one before.
     *
     * <p>Refuses: busy, where the server or the merchant has as many streams as it may.
     */
    @Needs(Permission.SIGNED_IN)
    @GetExchange(accept = MediaType.TEXT_EVENT_STREAM_VALUE)
    void follow();
}
