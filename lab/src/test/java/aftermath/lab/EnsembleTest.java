package aftermath.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aftermath.sim.model.Columns;
import aftermath.sim.scenario.Prior;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EnsembleTest {
    private static final RunPlan PLAN =
            Small.plan(Small.scenario(Map.of("society.fear.k", new Prior.Uniform(1, 5))), 5, new TreeMap<>());

    @Test
    void every_world_is_handed_on_in_order_with_its_outcomes() {
        List<RunResult> results = all(PLAN, 0);
        assertThat(results.stream().map(RunResult::world)).containsExactly(0, 1, 2, 3, 4);
        assertThat(results.stream().map(RunResult::digest)).doesNotHaveDuplicates();
        for (RunResult result : results) {
            assertThat(result.seed()).isEqualTo(7);
            assertThat(result.frames().ticks()).isEqualTo(40);
            assertThat(result.digest()).isEqualTo(result.frames().digest());
            assertThat(result.parameters()).isEqualTo(Parameters.of(PLAN, result.world()));
            assertThat(result.outcomes()).hasSameSizeAs(Outcomes.of(Small.scenario()));
            double sum = 0;
            for (double crowd : result.frames().total(Columns.PARTICIPANTS)) {
                sum += crowd;
            }
            assertThat(sum).isPositive();
            assertThat(result.outcomes()).containsEntry("protest.person-hours", sum);
        }
    }

    @Test
    void a_plan_taken_up_again_goes_on_with_the_same_worlds() {
        List<RunResult> whole = all(PLAN, 0);
        List<RunResult> rest = all(PLAN, 3);
        assertThat(rest.stream().map(RunResult::world)).containsExactly(3, 4);
        assertThat(rest.get(0).digest()).isEqualTo(whole.get(3).digest());
        assertThat(all(PLAN, 5)).isEmpty();
    }

    @Test
    void a_stop_between_ticks_hands_on_nothing_unfinished() {
        // A world asks before it begins and before each hour, those of the burn-in too.
        int each = 1 + PLAN.scenario().clock().burnIn() + 40;
        for (int questions : new int[] {0, 1, 20, each - 1, each, each + 1, each + 20}) {
            AtomicInteger asked = new AtomicInteger();
            List<RunResult> results = new ArrayList<>();
            Ensemble.run(PLAN, 0, results::add, () -> asked.getAndIncrement() >= questions);
            assertThat(results).as("after %d questions", questions).hasSize(questions / each);
            assertThat(results).allSatisfy(r -> assertThat(r.frames().ticks()).isEqualTo(40));
        }
    }

    @Test
    void threads_change_no_result() {
        RunPlan shared =
                new RunPlan(PLAN.scenario(), 2, PLAN.seed(), PLAN.scale(), 3, PLAN.ticks(), PLAN.cuts(), PLAN.sets());
        assertThat(all(shared, 0).stream().map(RunResult::digest))
                .containsExactlyElementsOf(
                        all(PLAN, 0).stream().limit(2).map(RunResult::digest).toList());
    }

    @Test
    void cuts_and_sets_reach_the_runs() {
        RunPlan quiet = new RunPlan(
                PLAN.scenario(), 1, 7, 10, 1, 40, List.of(), new TreeMap<>(Map.of("society.decide.rate", 0.0)));
        assertThat(all(quiet, 0).get(0).outcomes()).containsEntry("participants.peak", 0.0);
        RunPlan wrong = new RunPlan(PLAN.scenario(), 1, 7, 10, 1, 40, List.of("nothing"), new TreeMap<>());
        assertThatThrownBy(() -> all(wrong, 0)).hasMessageContaining("nothing");
    }

    private static List<RunResult> all(RunPlan plan, int from) {
        List<RunResult> results = new ArrayList<>();
        Ensemble.run(plan, from, results::add, () -> false);
        return results;
    }
}
