package org.counterfoil.common.organisation;

import java.util.Optional;

/**
 * A store's first manager.
 *
 * @param staffNumber the merchant's own; nobody else has it
 * @param login       a login name beside the staff number
 * @param role        a role of the type store manager; empty for the merchant's standard one
 */
public record NewManager(String staffNumber, String realName, Optional<String> login, Optional<Long> role) {}
