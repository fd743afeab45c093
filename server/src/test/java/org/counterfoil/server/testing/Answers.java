package org.counterfoil.server.testing;

import java.io.IOException;
import java.util.HashMap;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResponseErrorHandler;

import tools.jackson.databind.json.JsonMapper;

/** Turns the server's refusals back into what it threw. */
final class Answers implements ResponseErrorHandler {

    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public boolean hasError(ClientHttpResponse response) throws IOException {
        return response.getStatusCode().isError();
    }

    @Override
    public void handleError(java.net.URI url, org.springframework.http.HttpMethod method, ClientHttpResponse response)
            throws IOException {
        var problem = json.readTree(response.getBody());
        var code = problem.path("code").asString("");
        if (code.isEmpty() || code.equals("fault")) {
            throw new AssertionError(url + " answered " + response.getStatusCode() + " " + problem);
        }
        var arguments = new HashMap<String, String>();
        problem.path("arguments").properties()
                .forEach(argument -> arguments.put(argument.getKey(), argument.getValue().asString()));
        throw new Refusal(RefusalCode.ofKey(code), arguments).thrown();
    }
}
