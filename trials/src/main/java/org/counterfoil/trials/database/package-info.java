/** The databases that trials run on: fresh ones that nobody else uses. Door: {@code TrialDatabase}. */
package org.counterfoil.trials.database;
