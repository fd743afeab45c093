package org.counterfoil.server.value;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells whether two requests under one key say the same: SHA-256 over the use case, merchant, terminal and the whole
 * command but its PIN. A PIN has no place in what is kept for ever, not even digested.
 */
@Component
class RequestDigest {

    private static final String PIN = "pin";

    private final JsonMapper json;

    RequestDigest(JsonMapper json) {
        this.json = json;
    }

    byte[] of(Ask ask) {
        var said = json.createObjectNode().put("useCase", ask.useCase()).put("merchant", ask.caller().merchant())
                .put("terminal", ask.caller().terminal().id());
        ObjectNode command = json.valueToTree(ask.command());
        command.remove(PIN);
        said.set("command", command);
        try {
            return MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(said));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform knows SHA-256", impossible);
        }
    }
}
