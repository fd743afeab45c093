package org.counterfoil.client.shared.list.bulk;

import org.counterfoil.client.shared.form.FormValues;

/**
 * What a bulk action would meet.
 *
 * @param count  the rows as the server counts them now
 * @param shared the values that all of them have in common; a field that is missing differs among them
 */
public record BulkPreview(int count, FormValues shared) {}
