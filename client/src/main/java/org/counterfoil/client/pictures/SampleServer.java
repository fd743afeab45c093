package org.counterfoil.client.pictures;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.system.BackupApi;
import org.counterfoil.common.system.BackupRow;
import org.counterfoil.common.system.BackupState;
import org.counterfoil.common.system.SystemApi;
import org.counterfoil.common.system.SystemDetails;

/** Plays a server of two nodes with its backups; {@link #goOn} takes the one that is made a step further. */
public final class SampleServer implements BackupApi, SystemApi {

    private static final String NODE = "7c1b9f52-4a0e-4d57-9d39-2f6f0c1a8e44";
    private static final String OTHER = "e05d6a1c-93b8-4f0b-8a0d-5b7a3c64d210";
    private static final String DIGEST = "5f2c8d0b7a64e19f3b0c2d7e8a915c46f0d3b27a9e6c81d45b30f7a2c9e8d615";
    private static final long BYTES = 48_316_204;

    private final Sitting sitting;
    private final List<BackupRow> backups = new ArrayList<>();

    public SampleServer(Sitting sitting) {
        this.sitting = sitting;
        backups.add(made(1, BackupState.SOUND, Duration.ofHours(10), ""));
        backups.add(made(2, BackupState.SOUND, Duration.ofHours(34), ""));
        backups.add(made(3, BackupState.FAILED, Duration.ofHours(40), "0001 " + administrator()));
        backups.add(made(4, BackupState.SOUND, Duration.ofHours(58), ""));
    }

    @Override
    public List<BackupRow> list() {
        return List.copyOf(backups);
    }

    @Override
    public BackupRow ask() {
        if (!backups.getFirst().state().ended()) {
            throw Refusal.of(RefusalCode.BACKUP_UNDER_WAY).thrown();
        }
        backups.addFirst(made(9, BackupState.WRITING, Duration.ZERO, "0001 " + administrator()));
        return backups.getFirst();
    }

    /** From writing to verifying, from there to its end. */
    public void goOn() {
        var now = backups.removeFirst();
        backups.addFirst(made(9, now.state() == BackupState.WRITING ? BackupState.VERIFYING : BackupState.SOUND,
                Duration.ZERO, now.askedBy()));
    }

    @Override
    public SystemDetails details() {
        return new SystemDetails("0.1.0", "25.0.1+8-LTS", Sitting.NOW.minus(Duration.ofDays(9)),
                new SystemDetails.Database("PostgreSQL 18.4", 3_214_500_000L, "81 backups",
                        Sitting.NOW.minus(Duration.ofDays(9))),
                List.of(new SystemDetails.Node(NODE, Sitting.NOW, true),
                        new SystemDetails.Node(OTHER, Sitting.NOW.minusSeconds(1), false)),
                new SystemDetails.Jobs(0, 1, 0), new SystemDetails.Room(181_000_000, 536_870_912),
                new SystemDetails.Room(61_200_000_000L, 214_000_000_000L),
                backups.stream().filter(row -> row.state() == BackupState.SOUND).findFirst(),
                new SystemDetails.Archive(9, 41_208, Optional.of(Sitting.NOW.minus(Duration.ofDays(20)))));
    }

    private String administrator() {
        return sitting.name("沈怀瑾", "Shen Huaijin", "Thẩm Hoài Cẩn");
    }

    private static BackupRow made(int number, BackupState state, Duration ago, String by) {
        Instant asked = Sitting.NOW.minus(ago);
        var whole = state != BackupState.WRITING && state != BackupState.FAILED;
        var sound = state == BackupState.SOUND;
        return new BackupRow(new UUID(0, number), state, asked,
                state.ended() ? Optional.of(asked.plusSeconds(46)) : Optional.empty(), by, NODE,
                new BackupRow.Progress(state.ended() ? 1_204_511 : 542_000, 1_204_511),
                new BackupRow.Written("/var/lib/counterfoil/backups/counterfoil-20261121-0" + number + ".cfb",
                        whole ? BYTES : 0, whole ? DIGEST : "", whole ? 1_204_511 : 0,
                        new BackupRow.Archived(whole ? 9 : 0, number == 4 ? 2 : 0), false),
                sound ? 184_206 : 0, sound ? Optional.of(0) : Optional.empty(),
                state == BackupState.FAILED ? "K7MPXFU" : "");
    }
}
