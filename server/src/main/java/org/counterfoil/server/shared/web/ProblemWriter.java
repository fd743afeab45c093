package org.counterfoil.server.shared.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.counterfoil.common.shared.Refusal;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/** Answers from filters, where no endpoint and no advice is reached. */
@Component
public class ProblemWriter {

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    public void refuse(HttpServletResponse response, Refusal refusal) throws IOException {
        write(response, Problems.of(refusal));
    }

    void badRequest(HttpServletResponse response, HttpStatusCode status) throws IOException {
        write(response, Problems.badRequest(status));
    }

    private void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
