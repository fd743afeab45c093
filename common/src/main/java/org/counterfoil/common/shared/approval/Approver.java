package org.counterfoil.common.shared.approval;

/** Who has approved, as answers and the books name it. */
public record Approver(String staffNumber, String realName) {}
