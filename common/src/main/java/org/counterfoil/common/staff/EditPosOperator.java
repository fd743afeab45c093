package org.counterfoil.common.staff;

import java.util.Optional;

/** Another name for an operator of a handheld POS, or another employee; see {@link AddPosOperator}. */
public record EditPosOperator(long operator, int version, String realName, Optional<String> staffNumber) {}
