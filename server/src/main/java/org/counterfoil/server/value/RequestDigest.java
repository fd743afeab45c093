package org.counterfoil.server.value;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells whether two requests under one key say the same: SHA-256 over the use case, merchant, terminal and the whole
 * command but its PIN and its approval. Secrets have no place in what is kept for ever, not even digested; and with
 * another approval it is the same request.
 */
@Component
class RequestDigest {

    private static final List<String> SECRETS = List.of("pin", "approval");

    private final JsonMapper json;

    RequestDigest(JsonMapper json) {
        this.json = json;
    }

    byte[] of(Ask ask) {
        var said = json.createObjectNode().put("useCase", ask.useCase()).put("merchant", ask.caller().merchant())
                .put("terminal", ask.caller().terminal().id());
        ObjectNode command = json.valueToTree(ask.command());
        command.remove(SECRETS);
        said.set("command", command);
        try {
            return MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(said));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform knows SHA-256", impossible);
        }
    }
}
