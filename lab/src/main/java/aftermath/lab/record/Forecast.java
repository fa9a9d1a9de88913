package aftermath.lab.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A question that was open on a day, and what became of it.
///
/// @param name        unique
/// @param asks        in words
/// @param issued      only what was known at the end of that day may be used
/// @param source      the number that is forecast
/// @param unit        of the number
/// @param observed    what came; the middle where the record has a range
/// @param threshold   where it is asked whether the number is at most this; none where the number itself is asked
/// @param persistence what one would say who thinks that things stay as they were on that day: a number, or where
///                    there is a threshold a probability
/// @param baseRate    what the past of such cases says: a number, or a probability
/// @param from        documents of what came and of the base rate
public record Forecast(
        String name,
        String asks,
        LocalDate issued,
        Summary.Source source,
        String unit,
        double observed,
        @Nullable Double threshold,
        double persistence,
        double baseRate,
        String from) {

    /// As a summary that is told and not fitted.
    public Summary summary() {
        return new Summary("forecast." + name, source, unit, observed, observed, false, LocalDate.MAX, 0, false, from);
    }

    /// Whether it came so; only where there is a threshold.
    public boolean came(double limit) {
        return observed <= limit;
    }
}
