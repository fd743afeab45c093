package org.counterfoil.server.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.server.testing.Houses;
import org.counterfoil.server.testing.Line;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.ClientHttpResponse;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the web edge makes of requests that no client of ours would send. */
abstract class EdgeBehaviour {

    private final JsonMapper json = JsonMapper.builder().build();

    @Autowired
    private Houses houses;

    @Test
    void malformedJsonIsABadRequest() {
        var line = houses.open().stranger();
        assertBadRequest(400, post(line, "/api/sessions", "{\"terminal\":"));
        assertBadRequest(400, post(line, "/api/sessions", "{\"terminal\":[1]}"));
        assertBadRequest(400, post(line, "/api/sessions", "[]"));
        assertBadRequest(400, post(line, "/api/sessions", ""));
    }

    @Test
    void whatIsMissingIsABadRequestAndNoFault() {
        assertBadRequest(400, post(houses.open().stranger(), "/api/sessions", "{\"login\":null}"));
    }

    @Test
    void anUnknownPathIsABadRequest() {
        assertBadRequest(404, send(houses.open().cashier(), HttpMethod.GET, "/api/nothing"));
        assertBadRequest(404, send(houses.open().stranger(), HttpMethod.GET, "/"));
    }

    @Test
    void aWrongMethodIsABadRequest() {
        assertBadRequest(405, send(houses.open().cashier(), HttpMethod.PUT, "/api/products"));
    }

    @Test
    void aWrongParameterIsABadRequest() {
        assertBadRequest(400, send(houses.open().cashier(), HttpMethod.GET, "/api/cards/find"));
        assertBadRequest(400, send(houses.open().manager(), HttpMethod.DELETE, "/api/sessions/many"));
    }

    @Test
    void aBodyOverOneMegabyteIsABadRequest() {
        var tooLong = "{\"terminal\":\"" + "9".repeat(1 << 20) + "\"}";
        assertBadRequest(413, post(houses.open().stranger(), "/api/sessions", tooLong));
    }

    @Test
    void textThatNoDatabaseCanHoldIsRefusedAndNoFault() {
        var house = houses.open();
        var body = "{\"terminal\":\"%s\",\"login\":\"a\\u0000\",\"password\":\"b\",\"language\":\"EN\"}"
                .formatted(house.places().desk().number());
        assertThat(post(house.stranger(), "/api/sessions", body).getStatusCode().is4xxClientError()).isTrue();
        assertThat(send(house.cashier(), HttpMethod.GET, "/api/products?text=%00").getStatusCode().is5xxServerError())
                .isFalse();
        assertThat(send(house.cashier(), HttpMethod.GET, "/api/cards/find?query=a%00").getStatusCode()
                .is4xxClientError()).isTrue();
    }

    @Test
    void aBodyInAnotherFormIsABadRequest() {
        var line = houses.open().stranger();
        var answer = line.http().post().uri("/api/sessions").contentType(MediaType.TEXT_PLAIN).body("hello")
                .exchange((_, response) -> whole(response));
        assertBadRequest(415, answer);
    }

    @Test
    void healthIsOpenAndMetricsArePermitted() {
        var house = houses.open();
        var without = house.operatorWith(Map.of(Permission.PRODUCTS, Access.READ));
        var with = house.operatorWith(Map.of(Permission.METRICS, Access.READ));
        assertThat(send(house.stranger(), HttpMethod.GET, "/actuator/health/readiness").getBody()).contains("UP");
        assertThat(send(house.stranger(), HttpMethod.GET, "/actuator/metrics").getStatusCode().value()).isEqualTo(401);
        assertThat(send(without, HttpMethod.GET, "/actuator/metrics").getStatusCode().value()).isEqualTo(403);
        assertThat(send(with, HttpMethod.GET, "/actuator/metrics").getBody()).contains("jvm.memory.used");
    }

    @Test
    void theInterfaceIsDescribed() {
        var described = send(houses.open().stranger(), HttpMethod.GET, "/v3/api-docs").getBody();
        assertThat(described).contains("/api/sessions", "/api/cards/find", "/api/products/{code}");
    }

    @Test
    void everyAnswerForbidsToBeFramedSniffedOrKept() {
        var headers = send(houses.open().cashier(), HttpMethod.GET, "/api/products").getHeaders();
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("X-Frame-Options")).isEqualTo("DENY");
        assertThat(headers.getFirst("Cache-Control")).contains("no-store");
        assertThat(headers.getFirst("Content-Security-Policy")).isEqualTo("default-src 'none'");
    }

    private void assertBadRequest(int status, ResponseEntity<String> answer) {
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(status);
        JsonNode problem = json.readTree(answer.getBody());
        assertThat(problem.path("code").asString()).isEqualTo("bad-request");
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("arguments").isObject()).isTrue();
    }

    private static ResponseEntity<String> post(Line line, String path, String body) {
        return line.http().post().uri(path).contentType(MediaType.APPLICATION_JSON).body(body)
                .exchange((_, response) -> whole(response));
    }

    private static ResponseEntity<String> send(Line line, HttpMethod method, String path) {
        return line.http().method(method).uri(path).exchange((_, response) -> whole(response));
    }

    private static ResponseEntity<String> whole(ClientHttpResponse response) throws IOException {
        return ResponseEntity.status(response.getStatusCode()).headers(response.getHeaders())
                .body(new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8));
    }
}
