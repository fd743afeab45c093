/**
 * Asking a second person at the same desk: the server says that one is needed, the same request goes again with the
 * approval.
 *
 * <p>Door: {@link org.counterfoil.client.shared.approval.ApprovalQuestion}, which a view model asks, and
 * {@link org.counterfoil.client.shared.approval.ApprovalPanel}, which lays it over a screen.
 */
package org.counterfoil.client.shared.approval;
