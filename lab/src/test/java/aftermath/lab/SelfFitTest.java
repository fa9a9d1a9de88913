package aftermath.lab;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.lab.record.SelfFit;
import aftermath.lab.record.Summaries;
import aftermath.lab.record.Summary;
import aftermath.lab.record.Validated;
import aftermath.sim.engine.Draws;
import aftermath.sim.scenario.Prior;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/// Fits of simulated records, where what a run gives is a formula.
class SelfFitTest {
    private static final String SEEN = "population.legitimacy";
    private static final String UNSEEN = "society.decide.rate";
    private static final int TABLE = 2000;

    private static final Summaries ONE = new Summaries(List.of(new Summary(
            "y",
            new Summary.Source.Whole("deaths.total"),
            "persons",
            0,
            0,
            false,
            LocalDate.of(2022, 1, 5),
            1,
            false,
            "made up")));

    private static final SelfFit FIT = new SelfFit(
            Small.plan(
                    Small.scenario(Map.of(SEEN, new Prior.Uniform(0.2, 0.6), UNSEEN, new Prior.Uniform(0.02, 0.2))),
                    1,
                    new TreeMap<>()),
            ONE);

    /// A run gives its number with noise, and whatever is added to it.
    private static List<double[]> table(IntToDoubleFunction added) {
        List<double[]> table = new ArrayList<>();
        for (int run = 0; run < TABLE; run++) {
            double noise = Draws.unit(new Draws(3, run).key("noise", 0, 0), 0) - 0.5;
            table.add(new double[] {
                FIT.numbers(run).getOrDefault(SEEN, Double.NaN) + 0.1 * noise + added.applyAsDouble(run)
            });
        }
        return table;
    }

    private static Validated.Ranked of(String parameter, List<Validated.Ranked> all) {
        return all.stream()
                .filter(r -> r.parameter().equals(parameter))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void runs_of_the_table_are_drawn_from_the_whole_prior() {
        double[] drawn = java.util.stream.IntStream.range(0, TABLE)
                .mapToDouble(run -> FIT.numbers(run).getOrDefault(SEEN, Double.NaN))
                .sorted()
                .toArray();
        assertThat(drawn[0]).isBetween(0.2, 0.205);
        assertThat(drawn[TABLE / 2]).isBetween(0.38, 0.42);
        assertThat(drawn[TABLE - 1]).isBetween(0.595, 0.6);
    }

    @Test
    void ranks_of_a_fit_that_is_right_are_even() {
        List<Validated.Ranked> ranked = FIT.ranks(table(_ -> 0));
        assertThat(ranked).extracting(Validated.Ranked::parameter).containsExactlyInAnyOrder(SEEN, UNSEEN);
        assertThat(ranked).allSatisfy(r -> {
            assertThat(r.p()).as(r.parameter() + " " + r.counts()).isGreaterThan(0.01);
            assertThat(r.counts().stream().mapToInt(Integer::intValue).sum()).isEqualTo(200);
        });
    }

    @Test
    void ranks_of_a_parameter_are_off_where_records_are_not_of_the_model_that_is_fitted() {
        // The first two hundred runs, which stand for the record, come out higher than their parameter says.
        List<Validated.Ranked> ranked = FIT.ranks(table(run -> run < 200 ? 0.1 : 0));
        assertThat(of(SEEN, ranked).p()).isLessThan(1e-6);
        assertThat(of(UNSEEN, ranked).p()).isGreaterThan(0.01);
    }

    @Test
    void ranks_are_the_same_whenever_they_are_asked_for() {
        assertThat(FIT.ranks(table(_ -> 0))).isEqualTo(FIT.ranks(table(_ -> 0)));
    }
}
