package org.counterfoil.common.staff;

/**
 * Somebody wants a code sent.
 *
 * @param terminal the terminal's number
 * @param phone    6 to 15 digits; blanks, hyphens, brackets and a plus sign are no part of it
 */
public record CodeWanted(String terminal, String phone) {}
