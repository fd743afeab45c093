package org.counterfoil.server.value;

import org.counterfoil.server.value.recipe.Recipe;

/** A transaction that nothing speaks against so far; whether value is there is for the ledger to say. */
record Prepared(Recipe recipe, Wording wording) {}
