package org.counterfoil.server.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.counterfoil.common.messaging.NoticeKind;
import org.counterfoil.common.messaging.NoticeText;
import org.counterfoil.server.shared.tenant.Owned;

/** Something that people are told for some days. Which stores it is for stands beside it. */
@Entity
class Notice extends Owned {

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;
    private String title = "";
    private String text = "";
    private LocalDate validFrom;
    private LocalDate validUntil;
    private boolean everywhere;
    private LocalDate licenceUntil;
    private Long authorId;
    private Instant writtenAt;
    private boolean withdrawn;
    private int edits;

    protected Notice() {}

    /** A message of somebody's at headquarters. */
    Notice(NoticeText message, long author, Instant now) {
        kind = NoticeKind.MESSAGE;
        authorId = author;
        writtenAt = now;
        say(message);
    }

    /** That the licence ends on a day; shown for two days. */
    Notice(LocalDate licenceUntil, LocalDate today, Instant now) {
        kind = NoticeKind.LICENCE;
        this.licenceUntil = licenceUntil;
        validFrom = today;
        validUntil = today.plusDays(1);
        everywhere = true;
        writtenAt = now;
    }

    /** That clients of a version are newer than the server; shown for two weeks. */
    Notice(String version, LocalDate today, Instant now) {
        kind = NoticeKind.NEWER_CLIENT;
        title = version;
        validFrom = today;
        validUntil = today.plusWeeks(2);
        everywhere = true;
        writtenAt = now;
    }

    /** Counted, so that the row changes even where only its stores do. */
    final void say(NoticeText message) {
        edits++;
        title = message.title();
        text = message.text();
        validFrom = message.from();
        validUntil = message.until();
        everywhere = message.stores().isEmpty();
    }

    void withdraw() {
        withdrawn = true;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    boolean isMessage() {
        return kind == NoticeKind.MESSAGE;
    }

    String title() {
        return title;
    }

    Optional<LocalDate> licenceUntil() {
        return Optional.ofNullable(licenceUntil);
    }
}
