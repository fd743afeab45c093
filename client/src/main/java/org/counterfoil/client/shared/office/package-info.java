/**
 * Screens of an office. Door: {@link org.counterfoil.client.shared.office.ListScreen}.
 */
package org.counterfoil.client.shared.office;
