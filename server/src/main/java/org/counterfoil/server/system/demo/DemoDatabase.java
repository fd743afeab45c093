package org.counterfoil.server.system.demo;

import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Says of the database that it is opened, that its tables are made, and that the server goes on from there. */
class DemoDatabase implements Callback {

    private final DemoProgress progress;
    private boolean made;

    DemoDatabase(DemoProgress progress) {
        this.progress = progress;
    }

    @Override
    public void handle(Event event, Context context) {
        switch (event) {
            case BEFORE_MIGRATE -> progress.at(0, "Opening the database");
            case BEFORE_EACH_MIGRATE -> tables();
            default -> progress.at(1, "The database stands; starting the ledger and the services around it");
        }
    }

    /** Once, however many scripts make them. */
    private void tables() {
        if (!made) {
            made = true;
            progress.at(0, "Making the tables of the database");
        }
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_MIGRATE || event == Event.BEFORE_EACH_MIGRATE || event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public String getCallbackName() {
        return "demo-progress";
    }
}
