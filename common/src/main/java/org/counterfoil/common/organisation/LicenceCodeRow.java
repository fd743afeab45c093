package org.counterfoil.common.organisation;

import java.time.Instant;

/** @param note whom it is for, in the words of who issued it */
public record LicenceCodeRow(String code, LicenceCodeState state, String note, Instant issued) {}
