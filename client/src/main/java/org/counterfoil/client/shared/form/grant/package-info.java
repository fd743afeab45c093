/**
 * The permission tree of a form: {@link org.counterfoil.client.shared.form.grant.GrantTree} says as data what can be
 * granted and how far, {@link org.counterfoil.client.shared.form.grant.GrantModel} finds, sets and counts,
 * {@link org.counterfoil.client.shared.form.grant.GrantBox} draws it and takes its keys.
 */
package org.counterfoil.client.shared.form.grant;
