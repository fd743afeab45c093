package org.counterfoil.server.shared.web;

import java.io.IOException;

/** A request's body went on after the limit. */
final class BodyTooLongException extends IOException {

    private static final long serialVersionUID = 1L;

    BodyTooLongException(long limit) {
        super("the body is longer than " + limit + " bytes");
    }
}
