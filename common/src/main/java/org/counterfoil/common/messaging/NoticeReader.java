package org.counterfoil.common.messaging;

import java.time.Instant;

/**
 * Somebody who has read a notice.
 *
 * @param store of the employee; empty for who works for the whole merchant
 */
public record NoticeReader(String staffNumber, String realName, String store, Instant at) {}
