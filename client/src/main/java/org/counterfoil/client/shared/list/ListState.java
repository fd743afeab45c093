package org.counterfoil.client.shared.list;

/** What a list shows in its middle. */
public enum ListState {
    LOADING,
    ROWS,
    EMPTY,
    FAILED
}
