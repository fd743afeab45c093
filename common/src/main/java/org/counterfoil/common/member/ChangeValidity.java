package org.counterfoil.common.member;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long somebody is to be a member.
 *
 * @param validUntil the last day, not before today; empty for no end
 * @param remark     why, at most 400 characters
 */
public record ChangeValidity(Optional<LocalDate> validUntil, String remark) {}
