package org.counterfoil.server.shared.job;

import java.util.Map;

/**
 * A job to be taken in.
 *
 * @param kind      which {@link JobWork} does it
 * @param arguments as JSON
 * @param title     what fills the title that its owner sees
 */
public record NewJob(String kind, String arguments, Map<String, String> title) {}
