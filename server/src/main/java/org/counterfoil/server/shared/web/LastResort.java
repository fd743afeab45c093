package org.counterfoil.server.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.counterfoil.common.shared.Open;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what went wrong before or after Spring's dispatcher, in the same form as everything else. */
@RestController
class LastResort implements ErrorController {

    private final Faults faults;

    LastResort(Faults faults) {
        this.faults = faults;
    }

    @Open(because = "the container forwards errors here, whoever called")
    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> error(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer given ? given : 404;
        var status = HttpStatus.resolve(code);
        if (status != null && status.is4xxClientError()) {
            return ResponseEntity.of(Problems.badRequest(status)).build();
        }
        var fault = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown ? thrown : null;
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return ResponseEntity.of(Problems.fault(faults.log(path, fault))).build();
    }
}
