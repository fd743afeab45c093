package org.counterfoil.client.shared.connection;

/** Whether the server is there. */
public enum ConnectionState {
    CONNECTING,
    ONLINE,
    GONE
}
