package org.counterfoil.client.shared.connection;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.springframework.http.client.ClientHttpResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer that is no result: a refusal with its code and arguments, or a fault with its reference. */
record Problem(Optional<Refusal> refusal, String reference) {

    /** What the user reads out where the server gave no reference. */
    static final String NO_REFERENCE = "-";

    private static final JsonMapper JSON = JsonMapper.shared();

    static Problem read(ClientHttpResponse response) throws IOException {
        return read(response.getStatusCode().value(), response.getBody().readAllBytes());
    }

    static Problem read(int status, byte[] body) {
        try {
            return of(JSON.readTree(body));
        } catch (JacksonException unreadable) {
            return new Problem(Optional.empty(), "HTTP " + status);
        }
    }

    RuntimeException thrown() {
        return refusal.<RuntimeException>map(RefusedException::new)
                .orElseGet(() -> new ServerFault(reference, null));
    }

    private static Problem of(JsonNode body) {
        var code = body.path("code").asString("");
        if (code.isEmpty() || body.has("reference")) {
            return new Problem(Optional.empty(), body.path("reference").asString(NO_REFERENCE));
        }
        return new Problem(Optional.of(new Refusal(RefusalCode.ofKey(code), arguments(body.path("arguments")))), "");
    }

    private static Map<String, String> arguments(JsonNode node) {
        var arguments = new TreeMap<String, String>();
        node.properties().forEach(entry -> arguments.put(entry.getKey(), entry.getValue().asString()));
        return arguments;
    }
}
