package org.counterfoil.server.card.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;

import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.counterfoil.common.card.PinMode;
import org.counterfoil.common.card.WriteProductionFile;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.server.card.Batches;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Jobs;
import org.counterfoil.server.value.ValueBehaviour;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A production file that needs a password. */
abstract class EncryptedFileBehaviour extends ValueBehaviour {

    private static final String PASSWORD = "春天 of 2026!";

    @Autowired
    private JdbcClient jdbc;

    private House house;
    private Batches batches;

    @BeforeEach
    void open() {
        house = houses.open();
        batches = new Batches(house.headquarters());
    }

    @Test
    void theFileOpensWithThePasswordAndWithNoOther() throws IOException, GeneralSecurityException {
        var batch = batches.made(1, 3, PinMode.RANDOM);
        var file = written(batch.id(), PASSWORD);
        var sealed = content(file);

        assertThat(sealed).startsWith(0xD0, 0xCF, 0x11, 0xE0);
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(sealed))) {
            var key = Decryptor.getInstance(new EncryptionInfo(files));
            assertThat(key.verifyPassword("春天 of 2025!")).isFalse();
            assertThat(key.verifyPassword(PASSWORD)).isTrue();
            try (var book = new ReadableWorkbook(key.getDataStream(files));
                    var rows = book.getFirstSheet().openStream()) {
                var read = rows.map(row -> row.getCell(0).getText() + " " + row.getCell(2).getText()).toList();
                assertThat(read).hasSize(4);
                assertThat(read.get(1)).matches(batch.first() + " \\d{6}");
            }
        }
    }

    @Test
    void withoutAPasswordEverybodyOpensItAsBefore() throws IOException {
        var batch = batches.made(1, 1, PinMode.RANDOM);
        var plain = content(batches.written(batch.id()));
        assertThat(plain).startsWith('P', 'K');
    }

    @Test
    void thePasswordStandsNowhereAndIsForgottenWithTheFile() {
        var batch = batches.made(1, 1, PinMode.RANDOM);
        var file = written(batch.id(), PASSWORD);

        assertThat(jdbc.sql("select arguments from background_job where id = ?").param(file.id())
                .query(String.class).single()).doesNotContain("春天").doesNotContain("password");
        assertThat(passwords()).isEmpty();
        assertThat(jdbc.sql("select concat(subject, value_before, value_after) from operator_log where merchant_id = ?")
                .param(house.merchant()).query(String.class).list()).noneMatch(line -> line.contains("春天"));
        assertThat(order(batch.id(), PASSWORD).toString()).doesNotContain(PASSWORD);
    }

    @Test
    void aPasswordThatIsTooShortTooLongOrCantBeTypedIsRefused() {
        var batch = batches.made(1, 1, PinMode.NONE);
        for (var password : List.of("", "1234567", "x".repeat(65), "tab\tulator")) {
            assertThat(refused(RefusalCode.FILE_PASSWORD_UNFIT, () -> batches.api().write(order(batch.id(), password)))
                    .arguments()).containsEntry("field", "password");
        }
        assertThat(batches.api().details(batch.id()).fileAt()).isEmpty();
    }

    private JobRow written(long batch, String password) {
        return Jobs.ended(batches.jobs(), batches.api().write(order(batch, password)).id());
    }

    private WriteProductionFile order(long batch, String password) {
        return new WriteProductionFile(batch, batches.file(batch).layout(), Optional.of(password));
    }

    private byte[] content(JobRow file) throws IOException {
        return batches.jobs().download(file.id()).getBody().getInputStream().readAllBytes();
    }

    private List<Long> passwords() {
        return jdbc.sql("select id from card_batch where merchant_id = ? and file_password is not null")
                .param(house.merchant()).query(Long.class).list();
    }
}
