package org.counterfoil.common.messaging;

/** @param version of what was edited, from {@link NoticeDetails} */
public record EditNotice(int version, NoticeText text) {}
