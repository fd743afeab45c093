package org.counterfoil.common.organisation;

import java.util.Optional;

/**
 * A merchant's first administrator.
 *
 * @param login a login name beside the staff number
 */
public record NewAdministrator(String staffNumber, String realName, Optional<String> login) {}
