package org.counterfoil.client.violators;

import javafx.scene.control.Button;

/** Holds a button, which no view model may. */
public record SeeingViewModel(Button button) {}
