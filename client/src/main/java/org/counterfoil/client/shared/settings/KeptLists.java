package org.counterfoil.client.shared.settings;

import java.util.Optional;
import java.util.Properties;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What one user's lists remember, among the settings of this installation. */
public final class KeptLists {

    private final ObjectProperty<Settings> settings;
    private final String staff;

    /** @param staff the number of whoever is signed in */
    public KeptLists(ObjectProperty<Settings> settings, String staff) {
        this.settings = settings;
        this.staff = staff;
    }

    /** For a place without settings: forgotten when the list is closed. */
    public static KeptLists forNow() {
        return new KeptLists(new SimpleObjectProperty<>(Settings.of(new Properties())), "");
    }

    /** What a list keeps under a name. */
    public Optional<String> get(String list, String name) {
        return Optional.ofNullable(settings.get().lists().get(key(list, name)));
    }

    /** Keeps a line; an empty one is forgotten. */
    public void put(String list, String name, String line) {
        settings.set(settings.get().withList(key(list, name), line));
    }

    private String key(String list, String name) {
        return staff + "." + list + "." + name;
    }
}
