package org.counterfoil.client.member.level;

import java.util.Optional;
import java.util.function.Consumer;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.member.ForecastLevel;
import org.counterfoil.common.member.LevelApi;
import org.counterfoil.common.member.LevelForecast;

/** What would come of a level as it stands in its form; only the newest question counts. */
final class ForecastViewModel extends ViewModel {

    private final LevelApi levels;

    ForecastViewModel(SessionScope session) {
        super(session.terminal().executor());
        this.levels = session.api(LevelApi.class);
    }

    /** @param then gets nothing where the form is not right yet, or the server does not answer */
    void ask(long level, FormValues values, Consumer<Optional<LevelForecast>> then) {
        var wanted = new ForecastLevel(Optional.of(level), LevelForm.profile(values));
        ask(() -> levels.forecast(wanted), outcome -> then.accept(
                outcome instanceof Outcome.Done<LevelForecast>(var found) ? Optional.of(found) : Optional.empty()));
    }
}
