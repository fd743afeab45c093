/** Merchants made for a trial: people, desks, cards and quotas. Doors: {@code TrialHouse}, {@code Stage}. */
package org.counterfoil.trials.house;
