package org.counterfoil.common.member;

import java.time.LocalDate;
import java.util.Optional;

/** Uses left of one counted service. */
public record CountBalance(String service, String name, long left, Optional<LocalDate> expires) {}
