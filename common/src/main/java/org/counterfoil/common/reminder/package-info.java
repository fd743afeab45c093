/**
 * What a house should not forget about its members: birthdays, what ends, what is low, and who has not come for long.
 * Door: {@link org.counterfoil.common.reminder.ReminderApi}.
 */
package org.counterfoil.common.reminder;
