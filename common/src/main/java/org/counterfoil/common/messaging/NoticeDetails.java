package org.counterfoil.common.messaging;

/** @param version to be sent back with an edit */
public record NoticeDetails(NoticeRow notice, int version, NoticeText text) {}
