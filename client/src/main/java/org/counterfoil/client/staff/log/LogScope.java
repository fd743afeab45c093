package org.counterfoil.client.staff.log;

import java.util.Locale;

import org.counterfoil.common.staff.LogSubject;

/** What is searched for in the operator log. */
enum LogScope {
    WHO,
    WHAT,
    WHERE;

    private static final int TERMINAL_NUMBER = 10;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a text means: where it is digits, a terminal or a session, else an address. */
    LogSubject subject(String text) {
        return switch (this) {
            case WHO -> LogSubject.OPERATOR;
            case WHAT -> LogSubject.SUBJECT;
            case WHERE -> !text.matches("\\d+")
                    ? LogSubject.ADDRESS
                    : text.length() == TERMINAL_NUMBER ? LogSubject.TERMINAL : LogSubject.SESSION;
        };
    }
}
