package org.counterfoil.server.shared.job;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.job.JobApi;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class JobEndpoint implements JobApi {

    private final CurrentCaller caller;
    private final JobDesk jobs;

    JobEndpoint(CurrentCaller caller, JobDesk jobs) {
        this.caller = caller;
        this.jobs = jobs;
    }

    @Override
    public PageOf<JobRow> mine(PageWanted page) {
        return jobs.mine(page, caller.get());
    }

    @Override
    public JobRow one(UUID id) {
        return jobs.one(id, caller.get());
    }

    @Override
    public JobRow cancel(UUID id) {
        return jobs.cancel(id, caller.get());
    }

    @Override
    public ResponseEntity<Resource> download(UUID id) {
        var found = jobs.download(id, caller.get());
        var disposition = ContentDisposition.attachment().filename(found.file().name(), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(found.mediaType()))
                .contentLength(found.file().bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(new InputStreamResource(found.content()));
    }

    @Override
    public byte[] piece(UUID id, int place) {
        return jobs.piece(id, place, caller.get());
    }

    @Override
    public void remove(UUID id) {
        jobs.remove(id, caller.get());
    }
}
