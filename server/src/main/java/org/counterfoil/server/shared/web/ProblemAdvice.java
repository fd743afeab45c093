package org.counterfoil.server.shared.web;

import java.sql.SQLException;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.counterfoil.common.shared.Edge;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers everything that leaves an endpoint other than by return. */
@Edge
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    /** The class of SQL states that blame the value. */
    private static final String DATA_EXCEPTION = "22";
    private static final String NOT_UNIQUE = "23505";

    private final Faults faults;

    ProblemAdvice(Faults faults) {
        this.faults = faults;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RefusedException refused) {
        return answer(Problems.of(refused.refusal()));
    }

    /** Two people edited the same thing: the later one looks again. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> changedMeanwhile(ConcurrencyFailureException conflict) {
        return answer(Problems.of(Refusal.of(RefusalCode.CHANGED_MEANWHILE)));
    }

    /**
     * The database can't take what was sent as it is: a character that no text may hold, a number out of range; or
     * somebody else took the same name at the same moment.
     */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unfit(DataIntegrityViolationException unfit, HttpServletRequest request) {
        var state = NestedExceptionUtils.getMostSpecificCause(unfit) instanceof SQLException cause
                ? String.valueOf(cause.getSQLState())
                : "";
        if (state.equals(NOT_UNIQUE)) {
            return answer(Problems.of(Refusal.of(RefusalCode.CHANGED_MEANWHILE)));
        }
        return state.startsWith(DATA_EXCEPTION)
                ? answer(Problems.badRequest(HttpStatus.BAD_REQUEST))
                : fault(unfit, request);
    }

    /** No connection became free in time; nothing was begun. */
    @ExceptionHandler({CannotCreateTransactionException.class, CannotGetJdbcConnectionException.class})
    ResponseEntity<ProblemDetail> busy(Exception overload) {
        return answer(Problems.of(Refusal.of(RefusalCode.BUSY)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> fault(Exception fault, HttpServletRequest request) {
        if (isTooLong(fault)) {
            return answer(Problems.badRequest(HttpStatus.CONTENT_TOO_LARGE));
        }
        return answer(Problems.fault(faults.log(request.getMethod() + " " + request.getRequestURI(), fault)));
    }

    /** What Spring itself refuses: malformed JSON, an unknown path, a wrong method. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(Exception fault, Object body, HttpHeaders headers,
            HttpStatusCode status, WebRequest request) {
        if (status.is5xxServerError()) {
            return wide(answer(Problems.fault(faults.log(request.getDescription(false), fault))));
        }
        return wide(answer(Problems.badRequest(isTooLong(fault) ? HttpStatus.CONTENT_TOO_LARGE : status)));
    }

    private static boolean isTooLong(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .anyMatch(BodyTooLongException.class::isInstance);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.of(problem).build();
    }

    private static ResponseEntity<Object> wide(ResponseEntity<ProblemDetail> answer) {
        return new ResponseEntity<>(answer.getBody(), answer.getHeaders(), answer.getStatusCode());
    }
}
