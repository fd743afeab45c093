/**
 * The details of one thing in a drawer from the right: {@link org.counterfoil.client.shared.detail.Detail} says as data
 * what stands there, {@link org.counterfoil.client.shared.detail.DetailPane} draws it.
 */
package org.counterfoil.client.shared.detail;
