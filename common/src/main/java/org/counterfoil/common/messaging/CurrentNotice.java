package org.counterfoil.common.messaging;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A notice as it is shown to somebody.
 *
 * @param title   and text are empty unless it is a message; of newer clients it is their version
 * @param expires the last day of the licence that a notice of it tells
 * @param read    whether the caller has opened it
 */
public record CurrentNotice(long id, NoticeKind kind, String title, String text, LocalDate from,
        Optional<LocalDate> expires, boolean read) {}
