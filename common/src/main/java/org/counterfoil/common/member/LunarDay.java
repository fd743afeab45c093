package org.counterfoil.common.member;

/**
 * A day of the Chinese lunar year.
 *
 * @param month 1 to 12
 * @param day   1 to 30
 * @param leap  whether the month is the second one of its number in that year
 */
public record LunarDay(int month, int day, boolean leap) {}
