/**
 * Members to be reminded of: lists by kind, and who has been absent for how long. A desk shows what it should know of a
 * member by {@link org.counterfoil.client.reminder.ReminderBadges}.
 *
 * <p>Door: {@link org.counterfoil.client.reminder.RemindersRoute},
 * {@link org.counterfoil.client.reminder.AbsenceRoute}.
 */
package org.counterfoil.client.reminder;
