/**
 * What a house should not forget about its members, as lists, counts and figures. It keeps nothing itself: birthdays
 * and last days stand with members and cards, all else in how members stand (see the member feature).
 *
 * <p>Door: remote, {@link org.counterfoil.common.reminder.ReminderApi}.
 */
@ApplicationModule(allowedDependencies = {"shared", "ledger", "organisation", "staff", "member", "card"})
package org.counterfoil.server.reminder;

import org.springframework.modulith.ApplicationModule;
