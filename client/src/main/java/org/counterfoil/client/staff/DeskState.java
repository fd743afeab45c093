package org.counterfoil.client.staff;

import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.common.organisation.Desk;

/** What the sign-in page knows of its own desk. */
public sealed interface DeskState {

    /** The server was asked and has not answered yet. */
    record Asking() implements DeskState {}

    /** The server knows the desk. */
    record Known(Desk desk) implements DeskState {}

    /** The server did not answer. */
    record Unreachable() implements DeskState {}

    /** The server answered with a 'no' or a fault. */
    record Trouble(Notice notice) implements DeskState {}
}
