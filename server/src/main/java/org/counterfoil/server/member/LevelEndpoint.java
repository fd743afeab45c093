package org.counterfoil.server.member;

import org.counterfoil.common.member.AddLevel;
import org.counterfoil.common.member.EditLevel;
import org.counterfoil.common.member.ForecastLevel;
import org.counterfoil.common.member.LevelApi;
import org.counterfoil.common.member.LevelDetails;
import org.counterfoil.common.member.LevelFilter;
import org.counterfoil.common.member.LevelForecast;
import org.counterfoil.common.member.LevelRow;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.server.shared.CurrentCaller;
import org.counterfoil.common.member.ExportLevels;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.server.shared.export.Exports;
import org.springframework.web.bind.annotation.RestController;

/** The door to levels. */
@RestController
class LevelEndpoint implements LevelApi {

    private final LevelQueries queries;
    private final LevelForecasts forecasts;
    private final LevelHandlers handlers;
    private final CurrentCaller caller;
    private final Exports exports;
    private final LevelExport export;

    LevelEndpoint(LevelQueries queries, LevelForecasts forecasts, LevelHandlers handlers, CurrentCaller caller,
            Exports exports, LevelExport export) {
        this.queries = queries;
        this.forecasts = forecasts;
        this.handlers = handlers;
        this.caller = caller;
        this.exports = exports;
        this.export = export;
    }

    @Override
    public PageOf<LevelRow> list(LevelFilter filter) {
        return queries.list(filter);
    }

    @Override
    public LevelDetails details(long id) {
        return queries.details(id);
    }

    @Override
    public LevelForecast forecast(ForecastLevel wanted) {
        return forecasts.forecast(wanted);
    }

    @Override
    public LevelDetails add(AddLevel command) {
        return queries.details(handlers.add().add(command, caller.get()));
    }

    @Override
    public LevelDetails edit(long id, EditLevel command) {
        handlers.edit().edit(id, command, caller.get());
        return queries.details(id);
    }

    @Override
    public void delete(long id) {
        handlers.delete().delete(id, caller.get());
    }

    @Override
    public JobRow export(ExportLevels wanted) {
        return exports.begin(export, wanted, caller.get());
    }
}
