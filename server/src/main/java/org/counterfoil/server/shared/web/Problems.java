package org.counterfoil.server.shared.web;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** How a 'no' and a fault look on the wire: a ProblemDetail with {@code code} and {@code arguments}. */
final class Problems {

    private Problems() {}

    static ProblemDetail of(Refusal refusal) {
        return refused(status(refusal.code().kind()), refusal);
    }

    /** The request itself is wrong in a way that HTTP has a status of its own for. */
    static ProblemDetail badRequest(HttpStatusCode status) {
        return refused(status, Refusal.of(RefusalCode.BAD_REQUEST));
    }

    /** Something broke; the reference finds it in the log. */
    static ProblemDetail fault(String reference) {
        var problem = problem(HttpStatus.INTERNAL_SERVER_ERROR, "fault");
        problem.setProperty("reference", reference);
        return problem;
    }

    private static ProblemDetail refused(HttpStatusCode status, Refusal refusal) {
        var problem = problem(status, refusal.code().key());
        problem.setProperty("arguments", Map.copyOf(new TreeMap<>(refusal.arguments())));
        return problem;
    }

    private static ProblemDetail problem(HttpStatusCode status, String code) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:counterfoil:" + code));
        problem.setTitle(code.replace('-', ' '));
        problem.setProperty("code", code);
        return problem;
    }

    private static HttpStatus status(RefusalCode.Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.BAD_REQUEST;
            case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
