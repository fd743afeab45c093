/**
 * The one form: a {@link org.counterfoil.client.shared.form.FormSpec} says as data which sections and typed fields
 * there are; {@link org.counterfoil.client.shared.form.FormModel} checks what is typed, counts errors and changes,
 * saves, and puts refusals at their fields; {@link org.counterfoil.client.shared.form.FormPane} draws it, as a page or
 * in a drawer.
 * Dangerous actions ask through {@link org.counterfoil.client.shared.form.Confirmation}.
 */
package org.counterfoil.client.shared.form;
