/**
 * The controls that every screen is made of. Looks come from style classes in the theme's rules; a control holds no
 * colour and no size that the rules could hold.
 *
 * <p>Door: {@link org.counterfoil.client.shared.control.Nodes} for rows, columns, labels and icons, and one class per
 * control. The component gallery shows each of them in every theme and language.
 */
package org.counterfoil.client.shared.control;
