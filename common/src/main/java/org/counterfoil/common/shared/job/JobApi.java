package org.counterfoil.common.shared.job;

import java.util.UUID;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.ToldElsewhere;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * The download centre. A job is known to its owner and to the merchant's administrators; everybody else is refused
 * with job-unknown. A job and its file are removed seven days after the job ended.
 */
@HttpExchange("/api/jobs")
public interface JobApi {

    /** The caller's own, newest first; it offers no other order. */
    @Needs(Permission.SIGNED_IN)
    @PostExchange("/list")
    PageOf<JobRow> mine(@RequestBody PageWanted page);

    /** Refuses: job-unknown. */
    @Needs(Permission.SIGNED_IN)
    @GetExchange("/{id}")
    JobRow one(@PathVariable UUID id);

    /**
     * Ends it at its next step; one that has ended stays as it is.
     *
     * <p>Refuses: job-unknown.
     */
    @Needs(Permission.SIGNED_IN)
    @PostExchange("/{id}/cancel")
    JobRow cancel(@PathVariable UUID id);

    /**
     * The file that it left, with its name and length.
     *
     * <p>Refuses: job-unknown, job-without-file.
     */
    @Needs(value = Permission.EXPORT, access = Access.WRITE, afterExpiry = true)
    @GetExchange("/{id}/file")
    ResponseEntity<Resource> download(@PathVariable UUID id);

    /**
     * A piece of the file that it left, so that neither side ever holds more of it, and a slow line loses no more.
     * Those of all places, from 0 until their bytes are as many as the file has, are the file.
     *
     * <p>Refuses: job-unknown, job-without-file, bad-request for a place that the file does not have.
     */
    @Needs(value = Permission.EXPORT, access = Access.WRITE, afterExpiry = true)
    @ToldElsewhere(because = "its first piece is told as the download of the file")
    @GetExchange("/{id}/file/{place}")
    byte[] piece(@PathVariable UUID id, @PathVariable int place);

    /**
     * Removes it and its file.
     *
     * <p>Refuses: job-unknown, job-not-ended.
     */
    @Needs(Permission.SIGNED_IN)
    @DeleteExchange("/{id}")
    void remove(@PathVariable UUID id);
}
