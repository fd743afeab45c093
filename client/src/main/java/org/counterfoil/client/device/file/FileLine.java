package org.counterfoil.client.device.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalInt;

import org.counterfoil.client.device.PrintFault;
import org.counterfoil.client.device.PrinterLine;
import org.counterfoil.client.device.PrinterLineException;
import org.counterfoil.client.device.PrinterProfile.Connection;

/** Files in place of paper: a file of every job ({@code 20261121010000000127.escpos}), or all in one. */
public final class FileLine implements PrinterLine {

    private static final String ENDING = ".escpos";
    private static final int MOST_COPIES = 1000;

    private final Connection.File target;

    public FileLine(Connection.File target) {
        this.target = target;
    }

    @Override
    public Conversation open(String job) {
        return new Collected(target, job, new ByteArrayOutputStream());
    }

    private record Collected(Connection.File target, String job, ByteArrayOutputStream bytes) implements Conversation {

        @Override
        public void send(byte[] more) {
            bytes.writeBytes(more);
        }

        @Override
        public OptionalInt ask(byte[] question) {
            return OptionalInt.empty();
        }

        @Override
        public void close() throws IOException {
            if (bytes.size() == 0) {
                return;
            }
            try {
                write();
            } catch (IOException e) {
                throw new PrinterLineException(PrintFault.FILE_NOT_WRITABLE,
                        "can't write to " + target.path() + ": " + e,
                        e);
            }
        }

        private void write() throws IOException {
            var directory = target.each() ? target.path() : target.path().toAbsolutePath().getParent();
            if (directory != null) {
                Files.createDirectories(directory);
            }
            if (target.each()) {
                writeNew();
            } else {
                Files.write(target.path(), bytes.toByteArray(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        }

        /** A copy never takes the place of the print before it. */
        private void writeNew() throws IOException {
            for (var copy = 1; copy <= MOST_COPIES; copy++) {
                try {
                    Files.write(named(copy), bytes.toByteArray(), StandardOpenOption.CREATE_NEW);
                    return;
                } catch (FileAlreadyExistsException taken) {
                    continue;
                }
            }
            throw new IOException("too many copies of " + job);
        }

        private Path named(int copy) {
            var name = job.replaceAll("[^\\w.-]", "_");
            return target.path().resolve((copy == 1 ? name : name + "-" + copy) + ENDING);
        }
    }
}
