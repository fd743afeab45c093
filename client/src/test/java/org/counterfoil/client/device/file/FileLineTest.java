package org.counterfoil.client.device.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.counterfoil.client.device.PrintFault;
import org.counterfoil.client.device.PrinterLineException;
import org.counterfoil.client.device.PrinterProfile.Connection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLineTest {

    @TempDir
    private Path directory;

    private static void send(FileLine line, String job, int... bytes) throws IOException {
        try (var conversation = line.open(job)) {
            for (var value : bytes) {
                conversation.send(new byte[]{(byte) value});
            }
        }
    }

    @Test
    void everyJobGetsAFileAndACopyOneOfItsOwn() throws IOException {
        var line = new FileLine(new Connection.File(directory.resolve("receipts"), true));
        send(line, "127", 1, 2);
        send(line, "127", 3);
        assertThat(directory.resolve("receipts/127.escpos")).hasBinaryContent(new byte[]{1, 2});
        assertThat(directory.resolve("receipts/127-2.escpos")).hasBinaryContent(new byte[]{3});
    }

    @Test
    void jobsAreAppendedToOneFile() throws IOException {
        var line = new FileLine(new Connection.File(directory.resolve("all.escpos"), false));
        send(line, "127", 1, 2);
        send(line, "128", 3);
        assertThat(directory.resolve("all.escpos")).hasBinaryContent(new byte[]{1, 2, 3});
    }

    @Test
    void aNameNeverLeadsOutOfTheDirectory() throws IOException {
        var line = new FileLine(new Connection.File(directory, true));
        send(line, "../x/y", 1);
        assertThat(directory.resolve(".._x_y.escpos")).exists();
    }

    @Test
    void aPathThatCanNotBeWrittenSaysSo() throws IOException {
        var taken = Files.createFile(directory.resolve("taken"));
        var line = new FileLine(new Connection.File(taken, true));
        assertThatThrownBy(() -> send(line, "127", 1)).isInstanceOfSatisfying(PrinterLineException.class,
                e -> assertThat(e.fault()).isEqualTo(PrintFault.FILE_NOT_WRITABLE));
    }
}
