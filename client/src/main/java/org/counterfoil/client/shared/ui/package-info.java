/**
 * What view models stand on: work off the UI thread, answers on it, and only the newest answer counts.
 *
 * <p>Door: {@link org.counterfoil.client.shared.ui.UiExecutor}, {@link org.counterfoil.client.shared.ui.Latest},
 * {@link org.counterfoil.client.shared.ui.Busy}. Nothing here or in a view model knows a scene, so that both are
 * tested without a toolkit.
 */
package org.counterfoil.client.shared.ui;
