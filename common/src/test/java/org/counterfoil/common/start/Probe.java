package org.counterfoil.common.start;

/** A program that starts and ends. */
public final class Probe {

    private Probe() {}

    public static void main(String... arguments) {
        System.out.println("started");
    }
}
