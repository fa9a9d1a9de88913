package aftermath.lab;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.lab.record.Basis;
import aftermath.lab.record.Calibrated;
import aftermath.lab.record.Compared;
import aftermath.lab.record.DayQuantity;
import aftermath.lab.record.Fitted;
import aftermath.lab.record.Influence;
import aftermath.lab.record.Summaries;
import aftermath.lab.record.Summary;
import aftermath.lab.record.Validated;
import aftermath.sim.scenario.Posterior;
import aftermath.sim.scenario.Prior;
import aftermath.sim.scenario.Scenario;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What results rest on, and when they are stale.
class FittedTest {
    private static final String NAME = "population.legitimacy";
    private static final Scenario SCENARIO = Small.scenario(Map.of(NAME, new Prior.Uniform(0.2, 0.6)));

    private static Summaries summaries(double hi, double weight, String source) {
        LocalDate day = LocalDate.of(2022, 1, 2);
        return new Summaries(List.of(new Summary(
                "held",
                new Summary.Source.Day(DayQuantity.HELD, -1, day),
                "persons",
                1,
                hi,
                false,
                day,
                weight,
                true,
                source)));
    }

    private static final Summaries SUMMARIES = summaries(2, 1, "a document");

    private static String basis(Scenario scenario, Summaries summaries) {
        return Basis.of(scenario, summaries, List.of());
    }

    private static final String NOW = basis(SCENARIO, SUMMARIES);

    private static Fitted all(String calibrated, String influence, String compared, String validated) {
        return new Fitted(
                SUMMARIES,
                List.of(),
                new Calibrated(calibrated, 1, 1, 1, 1, 1, 1, 1, "", List.of(), List.of(), List.of(), List.of()),
                new Influence(influence, "sobol", 1, 1, 1, 1, 1, List.of()),
                List.of(new Compared(
                        compared, "other", "base", 1, 1, 1, 1, 1, 0, 0, 0, 1, 1, "none", 9, 10, List.of(), List.of(),
                        List.of())),
                new Validated(validated, 1, 1, 1, 1, List.of(), List.of()));
    }

    @Test
    void what_rests_on_the_numbers_of_today_is_not_stale() {
        Fitted fitted = all(NOW, NOW, NOW, NOW);
        assertThat(fitted.stale(SCENARIO)).isEmpty();
        assertThat(fitted.current(SCENARIO)).isEqualTo(fitted);
    }

    @Test
    void each_result_is_stale_by_itself_and_called_by_its_name() {
        assertThat(all("old", NOW, NOW, NOW).stale(SCENARIO)).containsExactly("calibration");
        assertThat(all(NOW, "old", NOW, NOW).stale(SCENARIO)).containsExactly("sensitivity");
        assertThat(all(NOW, NOW, "old", NOW).stale(SCENARIO)).containsExactly("comparison of other with base");
        assertThat(all(NOW, NOW, NOW, "old").stale(SCENARIO)).containsExactly("validation");
        Fitted current = all("old", NOW, "old", NOW).current(SCENARIO);
        assertThat(current.calibrated()).isNull();
        assertThat(current.influence()).isNotNull();
        assertThat(current.comparisons()).isEmpty();
        assertThat(current.comparison("other", "base")).isEmpty();
        assertThat(current.validated()).isNotNull();
    }

    @Test
    void another_prior_value_range_or_weight_is_another_basis() {
        assertThat(basis(Small.scenario(Map.of(NAME, new Prior.Uniform(0.2, 0.61))), SUMMARIES))
                .isNotEqualTo(NOW);
        assertThat(basis(Small.scenario(), SUMMARIES)).isNotEqualTo(NOW);
        assertThat(basis(SCENARIO.with("society.fear.k", 3), SUMMARIES)).isNotEqualTo(NOW);
        assertThat(basis(SCENARIO, summaries(3, 1, "a document"))).isNotEqualTo(NOW);
        assertThat(basis(SCENARIO, summaries(2, 0.5, "a document"))).isNotEqualTo(NOW);
    }

    @Test
    void what_a_fit_left_and_where_a_figure_is_from_are_no_part_of_the_basis() {
        Posterior posterior = new Posterior(List.of(NAME), List.of(List.of(0.3)), List.of(1.0));
        assertThat(basis(SCENARIO.with(posterior), SUMMARIES)).isEqualTo(NOW);
        assertThat(basis(SCENARIO, summaries(2, 1, "another document"))).isEqualTo(NOW);
    }
}
