package org.counterfoil.common.messaging;

import java.time.LocalDate;

/**
 * A notice in the list of headquarters.
 *
 * @param stores  how many stores it is for; 0 for all
 * @param readers how many people have read it
 * @param author  who wrote it
 */
public record NoticeRow(long id, String title, LocalDate from, LocalDate until, NoticeState state, int stores,
        int readers, String author) {}
