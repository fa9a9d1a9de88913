package aftermath.sim.model.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Frames;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.model.NarrativeColumns;
import aftermath.sim.model.Small;
import aftermath.sim.model.SmallDiscourse;
import aftermath.sim.model.identity.Tension;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each parameter of narratives and tension, low and high, moves what it is said to move the way it is said to.
class NarrativeDirectionTest {
    private static final int END = 239;

    enum Moves {
        UP,
        DOWN
    }

    @SuppressWarnings("ImmutableEnumChecker") // The functions are pure; the checker cannot know.
    enum Look {
        PROTEST(f -> f.value(NarrativeColumns.FRAME_BELIEF, END, SmallDiscourse.PROTEST)),
        PROTEST_LATER(f -> f.value(NarrativeColumns.FRAME_BELIEF, 600, SmallDiscourse.PROTEST)),
        PEACE(f -> f.value(NarrativeColumns.FRAME_BELIEF, END, SmallDiscourse.PEACE)),
        ANNEXATION(f -> f.value(NarrativeColumns.FRAME_BELIEF, END, SmallDiscourse.ANNEXATION)),
        ANNEXATION_STATE(f -> annexation(f, 1, 0, 0)),
        ANNEXATION_INTERNET(f -> annexation(f, 1, 0, 1)),
        ANNEXATION_FOREIGN(f -> annexation(f, 1, 0, 2)),
        DIET_GAP(f -> annexation(f, 1, 0, 1) - annexation(f, 1, 0, 0)),
        GROUP_GAP(f -> annexation(f, 1, 0, 1) - annexation(f, 1, 1, 1)),
        ACCEPTANCE(f -> f.value(NarrativeColumns.ACCEPTANCE, END, 1)),
        TENSION(f -> f.value(NarrativeColumns.NATION_TENSION, END, 0)),
        TENSION_LATER(f -> f.value(NarrativeColumns.NATION_TENSION, 600, 0)),
        INCIDENTS(f -> f.value(NarrativeColumns.INCIDENTS, 600, 2));

        final ToDoubleFunction<Frames> of;

        Look(ToDoubleFunction<Frames> of) {
            this.of = of;
        }
    }

    private static double annexation(Frames f, int region, int group, int diet) {
        int belief = Audiences.of(region, group, diet) * 4 + SmallDiscourse.ANNEXATION;
        return f.value(NarrativeColumns.BELIEF_LEVEL, END, belief);
    }

    @ParameterizedTest(name = "{0} up, {3} {4}")
    @MethodSource("cases")
    void a_parameter_moves_the_outcome_the_right_way(
            String parameter, double low, double high, Look look, Moves moves, Stage stage) {
        double atLow = look.of.applyAsDouble(with(stage, parameter, low).run(601));
        double atHigh = look.of.applyAsDouble(with(stage, parameter, high).run(601));
        double larger = moves == Moves.UP ? atHigh : atLow;
        double smaller = moves == Moves.UP ? atLow : atHigh;
        assertThat(larger)
                .as("%s at %s: %s, at %s: %s", look, low, atLow, high, atHigh)
                .isGreaterThan(smaller + 1e-6);
    }

    private static Small with(Stage stage, String parameter, double value) {
        Small small = stage.small().with(parameter, value);
        return parameter.equals("narrative.persuade.bordering") ? small.with("narrative.persuade.rumour", 0) : small;
    }

    static List<Arguments> cases() {
        Stage stage = Stage.crisis();
        Stage dark = stage.internet(0, 0);
        Stage news = stage.emergency(0).crowd(5000);
        return List.of(
                of("narrative.persuade.loudness", 0.05, 0.2, Look.ANNEXATION, Moves.UP, stage),
                of("narrative.persuade.rumour", 0.1, 0.4, Look.ANNEXATION, Moves.UP, dark),
                of("narrative.persuade.newsworthy", 2000, 9000, Look.PROTEST, Moves.DOWN, news),
                of("narrative.persuade.memory", 24, 200, Look.PROTEST_LATER, Moves.UP, news),
                of("narrative.persuade.standing", 0.1, 0.5, Look.ACCEPTANCE, Moves.DOWN, stage.standing(0.5)),
                of("narrative.persuade.nationalism", 0.1, 0.8, Look.ACCEPTANCE, Moves.DOWN, stage.nationalism(0.5)),
                of("narrative.persuade.self", 0.5, 0.95, Look.DIET_GAP, Moves.UP, stage),
                of("narrative.persuade.bordering", 0.05, 0.4, Look.ANNEXATION_STATE, Moves.UP, stage.internet(1, 0)),
                of("population.homophily", 1, 10, Look.GROUP_GAP, Moves.UP, stage),
                of("narrative.persuade.stubborn-state", 0.01, 0.1, Look.ANNEXATION_STATE, Moves.DOWN, stage),
                of("narrative.persuade.stubborn-internet", 0.01, 0.1, Look.ANNEXATION_INTERNET, Moves.DOWN, stage),
                of("narrative.persuade.stubborn-foreign", 0.01, 0.1, Look.ANNEXATION_FOREIGN, Moves.DOWN, stage),
                of("narrative.persuade.internet-rural", 0.2, 0.6, Look.ANNEXATION, Moves.UP, stage),
                of("narrative.persuade.internet-urban", 0.3, 0.8, Look.ANNEXATION, Moves.UP, stage),
                of("narrative.persuade.foreign-titular", 0.05, 0.4, Look.PEACE, Moves.DOWN, stage),
                of("narrative.persuade.foreign-russian", 0.3, 0.9, Look.PEACE, Moves.UP, stage),
                of("narrative.persuade.foreign-other", 0.1, 0.7, Look.PEACE, Moves.DOWN, stage),
                of("narrative.evidence.state", 0.1, 0.7, Look.ANNEXATION_STATE, Moves.DOWN, stage),
                of("narrative.evidence.internet", 0.1, 0.7, Look.ANNEXATION_INTERNET, Moves.DOWN, stage),
                of("narrative.evidence.foreign", 0.1, 0.7, Look.ANNEXATION_FOREIGN, Moves.DOWN, stage),
                of("identity.tension.presence", 0.001, 0.01, Look.TENSION, Moves.UP, stage),
                of("identity.tension.reference", 1000, 4000, Look.TENSION, Moves.DOWN, stage),
                of("identity.tension.annexation", 0.001, 0.1, Look.TENSION, Moves.UP, stage),
                of("identity.tension.calming", 0.001, 0.1, Look.TENSION_LATER, Moves.DOWN, stage),
                of("identity.tension.incidents", 1, 100, Look.INCIDENTS, Moves.UP, stage));
    }

    @Test
    void no_parameter_is_left_out() {
        List<String> covered = cases().stream().map(a -> (String) a.get()[0]).toList();
        List<Mechanism> mechanisms =
                List.of(new AnnexationTalk(), new WesternFrame(), new Evidence(), new Persuade(), new Tension());
        Stream<String> all = mechanisms.stream()
                .map(Mechanism::contract)
                .map(Contract::parameters)
                .flatMap(List::stream)
                .map(p -> p.name());
        assertThat(all).containsExactlyInAnyOrderElementsOf(covered);
    }

    private static Arguments of(String parameter, double low, double high, Look look, Moves moves, Stage stage) {
        return Arguments.of(parameter, low, high, look, moves, stage);
    }
}
