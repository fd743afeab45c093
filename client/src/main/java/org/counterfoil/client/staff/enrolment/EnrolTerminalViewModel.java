package org.counterfoil.client.staff.enrolment;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.connection.ServerAddress;
import org.counterfoil.client.shared.seal.KeyFile;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.UiExecutor;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.organisation.Desk;
import org.counterfoil.common.organisation.EnrolTerminal;
import org.counterfoil.common.organisation.EnrolmentCode;
import org.counterfoil.common.organisation.EnrolmentTicket;
import org.counterfoil.common.organisation.TerminalSeal;

/**
 * Becoming a terminal: which server, number and code; whether it is that server; then the key is handed in. Without a
 * code there is nothing to hand in: the machine stands at the terminal untied, as a merchant's first office does.
 */
public final class EnrolTerminalViewModel extends ViewModel {

    private static final Pattern NUMBER = Pattern.compile("\\d{10}");
    private static final int CODE = 16;
    private static final String USUAL_PORT = ":7443";

    private final NewServer servers;
    private final KeyFile keys;
    private final Consumer<ServerAddress> enrolled;
    private final StringProperty server = new SimpleStringProperty("");
    private final StringProperty terminal = new SimpleStringProperty("");
    private final StringProperty code = new SimpleStringProperty("");
    private final StringProperty installation = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<EnrolStep> step = new ReadOnlyObjectWrapper<>(new EnrolStep.Typing());
    private final ReadOnlyObjectWrapper<Optional<Wrong>> wrong = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<EnrolmentTicket> ticket = Optional.empty();

    /** What can't be as it was typed. */
    public enum Wrong {
        SERVER,
        TERMINAL,
        CODE,
        INSTALLATION
    }

    /**
     * @param machine  what the machine calls itself, to begin with
     * @param enrolled gets the server; {@link #terminal} says what this installation is from now on
     */
    public EnrolTerminalViewModel(UiExecutor executor, NewServer servers, KeyFile keys, String machine,
            Consumer<ServerAddress> enrolled) {
        super(executor);
        this.servers = servers;
        this.keys = keys;
        this.enrolled = enrolled;
        installation.set(machine);
    }

    /** Address of the server; where only a host is typed, the usual port of ours is meant. */
    public StringProperty server() {
        return server;
    }

    /** Ten digits. */
    public StringProperty terminal() {
        return terminal;
    }

    /** The one-time code; empty where there is nobody yet who could tell one. */
    public StringProperty code() {
        return code;
    }

    /** What the list of terminals calls this machine. */
    public StringProperty installation() {
        return installation;
    }

    public ReadOnlyObjectProperty<EnrolStep> step() {
        return step.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Wrong>> wrong() {
        return wrong.getReadOnlyProperty();
    }

    /** Looks at the server that was named. A ticket fills the fields, whichever of them it was scanned into. */
    public void look() {
        if (busy().get()) {
            return;
        }
        Stream.of(server, terminal, code).flatMap(field -> EnrolmentTicket.read(field.get()).stream()).findFirst()
                .ifPresent(this::fill);
        say(Notice.NONE);
        wrong.set(firstWrong());
        if (wrong.get().isEmpty()) {
            var uri = address().orElseThrow();
            run(() -> servers.fingerprint(uri), outcome -> answered(outcome, shown -> compare(uri, shown)));
        }
    }

    /** It is the server that is meant: hands in the key. */
    public void confirm() {
        if (busy().get() || !(step.get() instanceof EnrolStep.Comparing comparing) || comparing.differs()) {
            return;
        }
        if (!comparing.coded()) {
            enrolled.accept(comparing.server());
        } else {
            var number = terminal.get().strip();
            run(() -> enrol(comparing.server(), number), outcome -> {
                if (outcome instanceof Outcome.Refused) {
                    step.set(new EnrolStep.Typing());
                }
                answered(outcome, _ -> enrolled.accept(comparing.server()));
            });
        }
    }

    /** It is not: what was typed can be changed. */
    public void back() {
        if (!busy().get()) {
            say(Notice.NONE);
            step.set(new EnrolStep.Typing());
        }
    }

    private void fill(EnrolmentTicket scanned) {
        ticket = Optional.of(scanned);
        server.set(scanned.server().toString());
        terminal.set(scanned.terminal());
        code.set(scanned.code());
    }

    private void compare(URI uri, Optional<String> shown) {
        var told = ticket.filter(scanned -> scanned.server().equals(uri)).flatMap(EnrolmentTicket::fingerprint);
        var comparing = new EnrolStep.Comparing(new ServerAddress(uri, shown), told, isCoded());
        step.set(comparing);
        if (comparing.differs()) {
            say(new Notice.Told(Notice.Tone.DANGER, "enrol.differs", Map.of()));
        }
    }

    /** On disk before it is sent, and marked as good as soon as it was taken. */
    private Desk enrol(ServerAddress address, String number) {
        var key = keys.begin(number);
        var desk = servers.enrol(address, new EnrolTerminal(number, code.get(), key.publicKey(),
                key.sign(TerminalSeal.ofEnrolment(number, code.get(), key.publicKey())), installation.get().strip()));
        keys.finish(number, key);
        return desk;
    }

    private Optional<Wrong> firstWrong() {
        if (address().isEmpty()) {
            return Optional.of(Wrong.SERVER);
        }
        if (!NUMBER.matcher(terminal.get().strip()).matches()) {
            return Optional.of(Wrong.TERMINAL);
        }
        if (isCoded() && EnrolmentCode.plain(code.get()).length() != CODE) {
            return Optional.of(Wrong.CODE);
        }
        return isCoded() && installation.get().isBlank() ? Optional.of(Wrong.INSTALLATION) : Optional.empty();
    }

    private boolean isCoded() {
        return !code.get().isBlank();
    }

    private Optional<URI> address() {
        var typed = server.get().strip().toLowerCase(Locale.ROOT);
        var whole = typed.contains("://")
                ? typed
                : "https://" + typed + (typed.matches(".*:\\d+") ? "" : USUAL_PORT);
        try {
            return Optional.of(new ServerAddress(URI.create(whole), Optional.empty()).uri());
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
