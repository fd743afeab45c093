package org.counterfoil.client.device.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.counterfoil.client.device.PrintFault;
import org.counterfoil.client.device.PrinterLineException;
import org.counterfoil.client.device.PrinterProfile.Connection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NetworkLineTest {

    private ServerSocket printer;
    private NetworkLine line;

    @BeforeEach
    void aPrinterListens() throws IOException {
        printer = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        line = new NetworkLine(new Connection.Network("127.0.0.1", printer.getLocalPort()), Duration.ofMillis(300));
    }

    @AfterEach
    void itIsSwitchedOff() throws IOException {
        printer.close();
    }

    @Test
    void whatIsSentArrives() throws Exception {
        var paper = CompletableFuture.supplyAsync(() -> {
            try (var connection = printer.accept()) {
                return connection.getInputStream().readAllBytes();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        try (var conversation = line.open("1")) {
            conversation.send(new byte[]{1, 2, 3});
        }
        assertThat(paper.get(5, TimeUnit.SECONDS)).containsExactly(1, 2, 3);
    }

    @Test
    void anAnswerIsRead() throws Exception {
        var answering = CompletableFuture.runAsync(() -> {
            try (var connection = printer.accept()) {
                connection.getInputStream().readNBytes(3);
                connection.getOutputStream().write(0x12);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        try (var conversation = line.open("1")) {
            assertThat(conversation.ask(new byte[]{0x10, 4, 2})).hasValue(0x12);
        }
        answering.get(5, TimeUnit.SECONDS);
    }

    @Test
    void aSilentPrinterIsGivenUpAfterTheLimit() throws Exception {
        try (var conversation = line.open("1")) {
            assertThatThrownBy(() -> conversation.ask(new byte[]{0x10, 4, 2}))
                    .isInstanceOfSatisfying(PrinterLineException.class,
                            e -> assertThat(e.fault()).isEqualTo(PrintFault.NO_ANSWER));
        }
    }

    @Test
    void aPrinterThatIsOffIsUnreachable() throws Exception {
        printer.close();
        assertThatThrownBy(() -> line.open("1")).isInstanceOfSatisfying(PrinterLineException.class,
                e -> assertThat(e.fault()).isEqualTo(PrintFault.UNREACHABLE));
    }

    @Test
    void aPrinterThatIsUnpluggedWhileItIsAskedGivesNoAnswer() throws Exception {
        var leaving = CompletableFuture.runAsync(() -> {
            try (var connection = printer.accept()) {
                connection.getInputStream().readNBytes(3);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        try (var conversation = line.open("1")) {
            assertThatThrownBy(() -> conversation.ask(new byte[]{0x10, 4, 2})).isInstanceOf(IOException.class);
        }
        leaving.get(5, TimeUnit.SECONDS);
    }
}
