/** Merchants made for a trial: people, desks, cards and quotas. Door: {@code TrialHouse}. */
package org.counterfoil.trials.house;
