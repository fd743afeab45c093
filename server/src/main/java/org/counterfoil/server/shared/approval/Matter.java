package org.counterfoil.server.shared.approval;

import org.counterfoil.common.shared.Permission;

/**
 * What is to be approved.
 *
 * @param action     the use case, lower case with hyphens
 * @param subject    what it is done to: a number or code
 * @param permission which the approver must hold as well, to write
 */
public record Matter(String action, String subject, Permission permission) {}
