/**
 * The steps of every transaction, pure: what a recipe is given it turns into instructions for the ledger, without
 * asking anybody anything.
 */
@NamedInterface("recipe")
package org.counterfoil.server.value.recipe;

import org.springframework.modulith.NamedInterface;
