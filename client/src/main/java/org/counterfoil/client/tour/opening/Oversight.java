package org.counterfoil.client.tour.opening;

import java.io.IOException;
import java.time.LocalDate;

/**
 * What comes after the first sale: another merchant registers itself and is taken in, the first one's licence ends and
 * is renewed, and its desk is taken from the machine that it is tied to.
 */
final class Oversight {

    private final NewHouse house;
    private final Place platform;
    private final Place headquarters;

    /** Machines that know which terminal they are. */
    Oversight(NewHouse house, Place platform, Place headquarters) {
        this.house = house;
        this.platform = platform;
        this.headquarters = headquarters;
    }

    /** Somebody's machine. */
    record Place(Seat seat, Opener opener, String staff) {

        /** Starts it. */
        @FunctionalInterface
        interface Opener {
            Machine open() throws IOException;
        }

        /** Starts it and signs in. */
        Machine open() throws IOException {
            var machine = opener.open();
            machine.signIn(staff, NewHouse.PASSWORD);
            return machine;
        }
    }

    void run(String desk) throws IOException {
        takeIn();
        license(house.today().minusDays(1), "platform-licence-over");
        try (var _ = headquarters.open()) {
            new Headquarters(headquarters.seat(), house).tryToChange();
        }
        license(house.today().plusYears(1), "platform-licence-renewed");
        try (var _ = headquarters.open()) {
            new Headquarters(headquarters.seat(), house).unbindDesk(desk);
        }
    }

    private void takeIn() throws IOException {
        try (var machine = platform.open()) {
            var office = new PlatformOffice(platform.seat(), house);
            var code = office.issueCode();
            machine.signOut();
            machine.register(code);
            machine.signIn(platform.staff(), NewHouse.PASSWORD);
            office.approve();
            machine.signOut();
        }
    }

    private void license(LocalDate until, String picture) throws IOException {
        try (var machine = platform.open()) {
            new PlatformOffice(platform.seat(), house).license(until, picture);
            machine.signOut();
        }
    }
}
