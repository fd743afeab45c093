package org.counterfoil.journey;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

/** The network between a client and the server, on loopback: a cable that can be cut behind a request, and mended. */
final class Cable implements Closeable {

    private static final BooleanSupplier NEVER = () -> false;

    private final int server;
    private final ServerSocket plug;
    private final ExecutorService ends = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile BooleanSupplier cutWhen = NEVER;
    private volatile boolean cut;

    /** @param server the port where the server listens */
    Cable(int server) throws IOException {
        this.server = server;
        this.plug = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        ends.execute(this::accept);
    }

    /** The port where the client plugs in. */
    int port() {
        return plug.getLocalPort();
    }

    /**
     * Cuts it in front of the first bytes of the server that are under way when this is so: the server has done its
     * work, and its answer is lost. Nothing gets through until it is mended.
     */
    void cutAnswersOnce(BooleanSupplier so) {
        cutWhen = so;
    }

    boolean isCut() {
        return cut;
    }

    void mend() {
        cutWhen = NEVER;
        cut = false;
    }

    @Override
    public void close() throws IOException {
        plug.close();
        hangUp();
        ends.shutdownNow();
    }

    private void accept() {
        while (!plug.isClosed()) {
            try {
                connect(plug.accept());
            } catch (IOException closedOrRefused) {
                // the client notices by its own socket; a closed plug ends the loop
            }
        }
    }

    private void connect(Socket client) throws IOException {
        if (cut) {
            client.close();
            return;
        }
        var behind = new Socket(InetAddress.getLoopbackAddress(), server);
        open.add(client);
        open.add(behind);
        ends.execute(() -> carry(client, behind, NEVER));
        ends.execute(() -> carry(behind, client, this::losesAnswer));
    }

    private boolean losesAnswer() {
        if (cutWhen.getAsBoolean()) {
            cut = true;
        }
        return cut;
    }

    /** Until one end hangs up, or what would be carried is lost. */
    private void carry(Socket from, Socket to, BooleanSupplier lost) {
        try (from; to) {
            copy(from.getInputStream(), to.getOutputStream(), lost);
        } catch (IOException hungUp) {
            // the other end notices by the closed socket
        } finally {
            open.remove(from);
        }
        if (cut) {
            hangUp();
        }
    }

    private static void copy(InputStream in, OutputStream out, BooleanSupplier lost) throws IOException {
        var buffer = new byte[16_384];
        for (var read = in.read(buffer); read >= 0 && !lost.getAsBoolean(); read = in.read(buffer)) {
            out.write(buffer, 0, read);
            out.flush();
        }
    }

    private void hangUp() {
        for (var socket : open) {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
