package aftermath.lab.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aftermath.lab.CutPrior;
import aftermath.lab.fit.Particle;
import aftermath.lab.fit.Population;
import aftermath.lab.fit.Trial;
import aftermath.lab.trial.Space;
import aftermath.sim.scenario.Prior;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is told of populations that are written down.
class FitTellingTest {
    private static final LocalDate FIFTH = LocalDate.of(2022, 1, 5);
    private static final Summaries SUMMARIES = new Summaries(List.of(summary("early", 0), summary("late", 10)));
    private static final Space SPACE =
            new Space(List.of("p"), List.of(new CutPrior(new Prior.Uniform(0, 10), 0, 10)), List.of(false));
    private static final List<double[]> PILOT =
            IntStream.range(0, 50).mapToObj(i -> new double[] {i, 49 - i, 7}).toList();

    /// The record has nought of both.
    private static Summary summary(String name, int known) {
        return new Summary(
                name,
                new Summary.Source.Whole("deaths.total"),
                "persons",
                0,
                0,
                false,
                FIFTH.plusDays(known),
                1,
                false,
                "made up");
    }

    private static Forecast forecast(LocalDate issued, @Nullable Double threshold, double observed, double naive) {
        return new Forecast(
                "f",
                "How many?",
                issued,
                new Summary.Source.Whole("deaths.total"),
                "persons",
                observed,
                threshold,
                naive,
                naive,
                "made up");
    }

    /// A hundred attempts: the number of each is how far it is from what was known early.
    private static List<Particle> attempts(IntToDoubleFunction late, IntToDoubleFunction foretold) {
        return attempts(late, foretold, _ -> 0);
    }

    private static List<Particle> attempts(
            IntToDoubleFunction late, IntToDoubleFunction foretold, IntToDoubleFunction logRatio) {
        return IntStream.range(0, 100)
                .mapToObj(i -> new Particle(
                        i,
                        new double[] {(i + 0.5) / 100},
                        logRatio.applyAsDouble(i),
                        Trial.of(i, i, late.applyAsDouble(i), foretold.applyAsDouble(i))))
                .toList();
    }

    private static Calibrated.Foretold told(Forecast forecast, List<Particle> attempts) {
        return new FitTelling(SPACE, SUMMARIES, List.of(forecast))
                .forecasts(attempts, PILOT)
                .getFirst();
    }

    @Test
    void a_forecast_rests_on_the_tenth_that_is_nearest_to_what_was_known_and_on_nothing_known_later() {
        Forecast forecast = forecast(FIFTH, null, 4, 6);
        Calibrated.Foretold told = told(forecast, attempts(i -> i, i -> i < 10 ? 5 : 1000));
        assertThat(told.lo()).isEqualTo(5);
        assertThat(told.hi()).isEqualTo(5);
        assertThat(told.effective()).isCloseTo(10, within(1e-9));
        assertThat(told(forecast, attempts(i -> 100 - i, i -> i < 10 ? 5 : 1000)))
                .isEqualTo(told);
        Forecast later = forecast(FIFTH.plusDays(10), null, 4, 6);
        assertThat(told(later, attempts(i -> 1e4 - 100 * i, i -> i < 10 ? 5 : 1000))
                        .lo())
                .isEqualTo(1000);
    }

    @Test
    void where_nothing_was_known_yet_a_forecast_is_that_of_all_attempts_by_weight() {
        Forecast forecast = forecast(FIFTH.minusDays(1), 0.5, 0, 0.5);
        Calibrated.Foretold even = told(forecast, attempts(_ -> 0, i -> i < 25 ? 0 : 1));
        assertThat(even.probability()).isCloseTo(0.25, within(1e-9));
        assertThat(even.effective()).isCloseTo(100, within(1e-9));
        Calibrated.Foretold weighted =
                told(forecast, attempts(_ -> 0, i -> i < 25 ? 0 : 1, i -> i < 25 ? Math.log(3) : 0));
        assertThat(weighted.probability()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void a_number_that_is_forecast_sure_and_wrong_scores_its_error_beside_that_of_naive_ones() {
        Calibrated.Foretold told = told(forecast(FIFTH, null, 12, 20), attempts(_ -> 0, _ -> 5));
        assertThat(told.score()).isCloseTo(7, within(1e-9));
        assertThat(told.persistence()).isEqualTo(8);
        assertThat(told.probability()).isNaN();
        assertThat(told.threshold()).isNaN();
    }

    @Test
    void a_chance_is_the_weight_at_most_at_the_limit_and_a_run_without_a_number_is_not_there() {
        Forecast came = forecast(FIFTH, 3.0, 3, 0.5);
        // Of the ten that are near, two have three, two have none and six have nine.
        Calibrated.Foretold told = told(came, attempts(_ -> 0, i -> i < 2 ? 3 : i < 4 ? Double.NaN : 9));
        assertThat(told.probability()).isCloseTo(0.2, within(1e-9));
        assertThat(told.score()).isCloseTo(0.64, within(1e-9));
        assertThat(told.persistence()).isCloseTo(0.25, within(1e-12));
        Calibrated.Foretold not = told(forecast(FIFTH, 3.0, 3.1, 0.5), attempts(_ -> 0, i -> i < 2 ? 3 : 9));
        assertThat(not.score()).isCloseTo(0.04, within(1e-9));
    }

    @Test
    void a_number_that_no_run_has_is_told_as_none() {
        Calibrated.Foretold told = told(forecast(FIFTH, null, 12, 20), attempts(_ -> 0, _ -> Double.NaN));
        assertThat(told.score()).isNaN();
        assertThat(told.median()).isNaN();
    }

    @Test
    void replicates_beyond_the_tolerance_and_runs_without_a_number_do_not_shift_what_is_seen() {
        double[][] numbers = {{1, 5, 0}, {99, 99, 0}};
        Population posterior = new Population(
                1,
                0.5,
                9,
                List.of(
                        new Particle(0, new double[] {0.2}, 0, new Trial(new double[] {0.1, 9}, numbers)),
                        new Particle(1, new double[] {0.4}, 0, Trial.of(0.2, 3, Double.NaN, 0)),
                        new Particle(2, new double[] {0.4}, 0, Trial.of(0.2, 3, Double.NaN, 0))));
        List<Calibrated.Seen> seen = new FitTelling(SPACE, SUMMARIES, List.of()).summaries(PILOT, posterior);
        assertThat(seen.getFirst().hi()).isEqualTo(3);
        assertThat(seen.getFirst().lo()).isEqualTo(1);
        assertThat(seen.getFirst().told()).isCloseTo(1, within(1e-12));
        // One of two replicates counts half as much as one of one: 0.5 of 2.5.
        assertThat(seen.getLast().told()).isCloseTo(0.2, within(1e-12));
        assertThat(seen.getLast().median()).isEqualTo(5);
        assertThat(seen.getFirst().priorMedian()).isBetween(24.0, 25.0);
    }

    private static Calibrated.Told parameter(double from, double to) {
        List<Particle> particles = IntStream.range(0, 400)
                .mapToObj(i ->
                        new Particle(i, new double[] {from + (to - from) * (i + 0.5) / 400}, 0, Trial.of(0.1, 0, 0)))
                .toList();
        return new FitTelling(SPACE, SUMMARIES, List.of())
                .parameters(new Population(1, 1, 400, particles), List.of("persons"))
                .getFirst();
    }

    @Test
    void a_parameter_is_told_in_its_own_unit_and_identified_where_most_of_its_variance_is_gone() {
        Calibrated.Told untouched = parameter(0, 1);
        assertThat(untouched.identified()).isEqualTo("no");
        assertThat(untouched.contraction()).isCloseTo(0, within(0.01));
        assertThat(untouched.priorLo()).isCloseTo(0.5, within(1e-9));
        assertThat(untouched.lo()).isCloseTo(0.5, within(0.05));
        Calibrated.Told narrow = parameter(0.6, 0.7);
        assertThat(narrow.identified()).isEqualTo("yes");
        assertThat(narrow.median()).isCloseTo(6.5, within(0.02));
        assertThat(narrow.contraction()).isCloseTo(0.99, within(0.005));
        assertThat(narrow.unit()).isEqualTo("persons");
    }
}
