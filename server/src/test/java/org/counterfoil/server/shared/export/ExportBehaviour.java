package org.counterfoil.server.shared.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.common.shared.job.FileFormat;
import org.counterfoil.common.shared.job.JobApi;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.common.shared.job.JobState;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Houses;
import org.counterfoil.server.testing.Jobs;
import org.counterfoil.server.testing.LongList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Any list as a file. */
abstract class ExportBehaviour {

    @Autowired
    private Houses houses;
    @Autowired
    private Exports exports;
    @Autowired
    private LongList list;
    @Autowired
    private JdbcClient database;

    @Test
    void aListOfSeveralBatchesIsOneWholeFileOfSeveralPieces() throws IOException {
        var many = 2_500L;
        var house = houses.open();
        var jobs = house.headquarters().api(JobApi.class);
        var job = Jobs.ended(jobs, begin(house, many, "number", "text").id());
        assertThat(job.state()).as("%s", job).isEqualTo(JobState.DONE);
        assertThat(job.done()).isEqualTo(many);
        assertThat(job.total()).contains(many);
        assertThat(pieces(house)).isEqualTo(3);
        var file = jobs.download(job.id()).getBody().getContentAsString(StandardCharsets.UTF_8);
        assertThat(file.split("\r\n")).containsExactlyElementsOf(Stream.concat(Stream.of("\uFEFFnumber,text"),
                LongStream.rangeClosed(1, many).mapToObj(number -> number + "," + LongList.text(number))).toList());
    }

    @Test
    void anEmptyListIsAFileOfTitles() throws IOException {
        var house = houses.open();
        var jobs = house.headquarters().api(JobApi.class);
        var job = Jobs.ended(jobs, begin(house, 0, "number").id());
        assertThat(job.done()).isZero();
        assertThat(jobs.download(job.id()).getBody().getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFnumber\r\n");
    }

    @Test
    void theOperatorLogTellsWhoWroteItHowManyRowsItHasAndWhoTookItAway() {
        var house = houses.open();
        var jobs = house.headquarters().api(JobApi.class);
        var job = Jobs.ended(jobs, begin(house, 3, "number").id());
        jobs.download(job.id());
        jobs.piece(job.id(), 0);
        assertThat(log(house, LongList.KIND)).singleElement().asString().startsWith("rows=3 bytes=");
        assertThat(log(house, "download")).containsExactly(job.id().toString(), job.id().toString());
    }

    @Test
    void aColumnThatTheListDoesNotHaveIsRefused() {
        var house = houses.open();
        refused(RefusalCode.BAD_REQUEST, () -> begin(house, 1, "pin"));
    }

    private JobRow begin(House house, long rows, String... columns) {
        var layout = new ExportLayout(FileFormat.CSV, "numbers",
                Stream.of(columns).map(key -> new ExportLayout.Column(key, key)).toList(), Map.of());
        return house.as(() -> exports.begin(list, new LongList.Wanted(rows, layout), house.administrator()));
    }

    private int pieces(House house) {
        return database.sql("select count(*) from background_job_piece where merchant_id = ?").param(house.merchant())
                .query(Integer.class).single();
    }

    private List<String> log(House house, String action) {
        return database.sql("select value_after from operator_log where merchant_id = ? and module = 'job'"
                + " and action = ?").param(house.merchant()).param(action).query(String.class).list();
    }
}
