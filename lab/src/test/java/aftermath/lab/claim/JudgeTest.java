package aftermath.lab.claim;

import static aftermath.lab.claim.Runs.claim;
import static aftermath.lab.claim.Runs.effect;
import static aftermath.lab.claim.Runs.without;
import static org.assertj.core.api.Assertions.assertThat;

import aftermath.lab.claim.Test.Measure;
import aftermath.lab.claim.Test.Side;
import aftermath.lab.twin.Share;
import aftermath.lab.twin.Told;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

final class JudgeTest {
    private static Verdict verdict(Runs runs, Test... tests) {
        return new Judge(runs.evidence()).verdict(claim(tests));
    }

    @org.junit.jupiter.api.Test
    void an_effect_beyond_the_margin_in_every_pair_is_supported() {
        Runs runs = new Runs().worlds(Told.BASE, 20, w -> 200 + w, without(w -> 50 + w));
        Verdict verdict = verdict(runs, effect(Side.AT_LEAST, 100));
        assertThat(verdict.answer()).isEqualTo(Answer.SUPPORTED);
        Finding finding = verdict.findings().getFirst();
        assertThat(finding.onSide()).isEqualTo(new Share(20, 20));
        assertThat(finding.spread().median()).isEqualTo(150);
        assertThat(Objects.requireNonNull(finding.causation()).with()).isEqualTo(20);
    }

    @org.junit.jupiter.api.Test
    void an_effect_short_of_the_margin_in_every_pair_is_contradicted() {
        Runs runs = new Runs().worlds(Told.BASE, 20, w -> 60 + w, without(w -> 50 + w));
        Verdict verdict = verdict(runs, effect(Side.AT_LEAST, 100));
        assertThat(verdict.answer()).isEqualTo(Answer.CONTRADICTED);
        assertThat(verdict.wouldChange()).contains("below 10");
    }

    @org.junit.jupiter.api.Test
    void an_effect_now_beyond_and_now_short_is_undecided_and_says_how_sure_more_worlds_would_make() {
        Runs runs = new Runs().worlds(Told.BASE, 20, w -> w % 2 == 0 ? 300 : 60, without(w -> 50));
        Verdict verdict = verdict(runs, effect(Side.AT_LEAST, 100));
        assertThat(verdict.answer()).isEqualTo(Answer.UNDECIDED);
        assertThat(verdict.because()).contains("In 10 of 20 paired worlds");
        assertThat(verdict.wouldChange()).contains("More worlds");
    }

    @org.junit.jupiter.api.Test
    void sentences_write_numbers_as_people_do() {
        Runs runs = new Runs().worlds(Told.BASE, 20, w -> 9_000 + w, without(w -> 50 + w));
        assertThat(verdict(runs, effect(Side.AT_LEAST, 5000)).because()).endsWith("it is at least 5,000 persons.");
        assertThat(verdict(runs, effect(Side.AT_MOST, -1)).because()).endsWith("it is at most −1 person.");
        assertThat(verdict(runs, effect(Side.AT_LEAST, 5000)).wouldChange())
                .contains("A margin above 8,950 persons instead of 5,000.");
    }

    @org.junit.jupiter.api.Test
    void the_test_that_gives_the_verdict_is_the_first_that_came_out_so() {
        Runs runs = new Runs().worlds(Told.BASE, 20, w -> 200 + w, without(w -> 50 + w));
        Test supported = effect(Side.AT_LEAST, 100);
        Test contradicted = effect(Side.AT_LEAST, 1000);
        assertThat(verdict(runs, supported, contradicted).decisive())
                .hasValueSatisfying(finding -> assertThat(finding.test()).isEqualTo(contradicted));
    }

    @org.junit.jupiter.api.Test
    void few_pairs_cannot_decide() {
        Runs runs = new Runs().worlds(Told.BASE, 3, w -> 200, without(w -> 50));
        assertThat(verdict(runs, effect(Side.AT_LEAST, 100)).answer()).isEqualTo(Answer.UNDECIDED);
    }

    @org.junit.jupiter.api.Test
    void a_cause_that_never_acts_is_neither_supported_nor_contradicted_but_assumed() {
        Runs runs = new Runs().worlds(Told.BASE, 20, w -> 200 + w, without(w -> 200 + w));
        for (double margin : new double[] {-10, 0, 100}) {
            Verdict verdict = verdict(runs, effect(Side.AT_LEAST, margin));
            assertThat(verdict.answer()).isEqualTo(Answer.UNDECIDED);
            assertThat(verdict.assumed()).isTrue();
        }
    }

    @org.junit.jupiter.api.Test
    void a_number_that_one_input_puts_in_order_is_assumed() {
        Runs runs = new Runs().worlds(Told.BASE, 20, w -> 200 + w % 3, without(w -> 50));
        for (int w = 0; w < 8; w++) {
            TreeMap<String, Double> inputs = new TreeMap<>();
            inputs.put("chance", (w * 5) % 8 + 0.5);
            inputs.put("the.culprit", (double) w);
            runs.told.add(Runs.run(Told.SHAKEN, w, "", 200 + 10 * w, -1, inputs));
            runs.told.add(Runs.run(Told.SHAKEN, w, "no-cause", 50, 3, inputs));
        }
        Verdict verdict = verdict(runs, effect(Side.AT_LEAST, 100));
        assertThat(verdict.assumed()).isTrue();
        assertThat(verdict.findings().getFirst().fixed()).contains("the.culprit");
        assertThat(verdict.answer()).isEqualTo(Answer.UNDECIDED);
    }

    @org.junit.jupiter.api.Test
    void a_number_that_no_input_orders_is_found() {
        Runs runs = new Runs().worlds(Told.BASE, 20, w -> 200 + w % 3, without(w -> 50));
        int[] moved = {220, 190, 260, 210, 205, 240, 199, 230};
        for (int w = 0; w < 8; w++) {
            TreeMap<String, Double> inputs = new TreeMap<>();
            inputs.put("a", (double) w);
            inputs.put("b", (double) (7 * w % 8));
            runs.told.add(Runs.run(Told.SHAKEN, w, "", moved[w], -1, inputs));
            runs.told.add(Runs.run(Told.SHAKEN, w, "no-cause", 50, 3, inputs));
        }
        Verdict verdict = verdict(runs, effect(Side.AT_LEAST, 100));
        assertThat(verdict.assumed()).isFalse();
        assertThat(verdict.answer()).isEqualTo(Answer.SUPPORTED);
        assertThat(verdict.findings().getFirst().shaken()).isEqualTo(new Share(8, 8));
    }

    @org.junit.jupiter.api.Test
    void a_number_that_no_chance_moves_is_assumed() {
        Runs runs = new Runs().worlds(Told.BASE, 20, w -> 200.25, without(w -> 50));
        Verdict verdict = verdict(runs, effect(Side.AT_LEAST, 100));
        assertThat(verdict.assumed()).isTrue();
        assertThat(verdict.answer()).isEqualTo(Answer.UNDECIDED);
        assertThat(verdict.findings().getFirst().fixed()).contains("within a hundredth", "the inputs alone");
        for (int w = 0; w < 8; w++) {
            runs.told.add(Runs.run(Told.SHAKEN, w, "", 200.25, -1, new TreeMap<>()));
            runs.told.add(Runs.run(Told.SHAKEN, w, "no-cause", 50, 3, new TreeMap<>()));
        }
        assertThat(verdict(runs, effect(Side.AT_LEAST, 100))
                        .findings()
                        .getFirst()
                        .fixed())
                .contains("more than a hundredth", "built in");
    }

    @org.junit.jupiter.api.Test
    void a_whole_number_may_be_the_same_everywhere_and_still_be_found() {
        Runs runs = new Runs().worlds(Told.BASE, 20, w -> 1, without(w -> 0));
        assertThat(verdict(runs, effect(Side.AT_LEAST, 1)).answer()).isEqualTo(Answer.SUPPORTED);
    }

    @org.junit.jupiter.api.Test
    void a_world_in_which_the_cause_never_acts_is_left_out() {
        Runs runs = new Runs().worlds(Told.BASE, 20, w -> 200 + w, without(w -> w < 5 ? 200 + w : 50));
        Verdict verdict = verdict(runs, effect(Side.AT_LEAST, 100));
        assertThat(verdict.answer()).isEqualTo(Answer.SUPPORTED);
        assertThat(verdict.findings().getFirst().onSide()).isEqualTo(new Share(15, 15));
    }

    @org.junit.jupiter.api.Test
    void worlds_that_cannot_tell_do_not_count_and_too_few_that_can_decide_nothing() {
        Runs some = new Runs().worlds(Told.BASE, 40, w -> w % 4 == 0 ? Double.NaN : 200, without(w -> 50));
        assertThat(verdict(some, effect(Side.AT_LEAST, 100))
                        .findings()
                        .getFirst()
                        .onSide())
                .isEqualTo(new Share(30, 30));
        Runs most = new Runs().worlds(Told.BASE, 40, w -> w % 4 != 0 ? Double.NaN : 200, without(w -> 50));
        assertThat(verdict(most, effect(Side.AT_LEAST, 100)).answer()).isEqualTo(Answer.UNDECIDED);
    }

    @org.junit.jupiter.api.Test
    void a_claim_is_as_good_as_its_weakest_test() {
        Runs runs = new Runs().worlds(Told.BASE, 20, w -> 200 + w, without(w -> 50));
        Test good = effect(Side.AT_LEAST, 100);
        Test bad = effect(Side.AT_LEAST, 1000);
        Test open = effect(Side.AT_LEAST, 160);
        assertThat(verdict(runs, good, good).answer()).isEqualTo(Answer.SUPPORTED);
        assertThat(verdict(runs, good, open).answer()).isEqualTo(Answer.UNDECIDED);
        assertThat(verdict(runs, good, open, bad).answer()).isEqualTo(Answer.CONTRADICTED);
    }

    @org.junit.jupiter.api.Test
    void what_no_model_can_tell_is_untestable_and_says_what_would() {
        Claim claim = new Claim(
                "c", 1, "author", "so it is", List.of(Claim.Kind.BEYOND), List.of(), "audited accounts", List.of(), 1);
        Verdict verdict = new Judge(new Runs().evidence()).verdict(claim);
        assertThat(verdict.answer()).isEqualTo(Answer.UNTESTABLE);
        assertThat(verdict.wouldChange()).isEqualTo("audited accounts");
    }

    @org.junit.jupiter.api.Test
    void a_variant_that_says_otherwise_is_told() {
        Runs runs = new Runs()
                .worlds(Told.BASE, 20, w -> 200 + w, without(w -> 50))
                .worlds("other", 20, w -> 60 + w % 5, without(w -> 50));
        Verdict verdict = verdict(runs, effect(Side.AT_LEAST, 100));
        assertThat(verdict.answer()).isEqualTo(Answer.SUPPORTED);
        assertThat(verdict.variants()).containsEntry("other", Answer.CONTRADICTED);
        assertThat(verdict.wouldChange()).contains("The variant other");
    }

    @org.junit.jupiter.api.Test
    void pure_noise_is_seldom_called_a_cause() {
        int alarms = 0;
        int seeds = 200;
        for (int seed = 0; seed < seeds; seed++) {
            aftermath.sim.engine.Draws draws = new aftermath.sim.engine.Draws(seed, 0);
            Runs runs = new Runs()
                    .worlds(
                            Told.BASE,
                            20,
                            w -> aftermath.sim.engine.Draws.unit(draws.key("a", w, 0), 0),
                            without(w -> aftermath.sim.engine.Draws.unit(draws.key("b", w, 0), 0)));
            Answer answer = verdict(runs, effect(Side.AT_LEAST, 0)).answer();
            alarms += answer == Answer.UNDECIDED ? 0 : 1;
        }
        assertThat(alarms).isLessThanOrEqualTo(seeds / 10);
    }

    @org.junit.jupiter.api.Test
    void what_two_paths_carry_adds_up_to_one() {
        TreeMap<String, java.util.function.IntToDoubleFunction> twins = new TreeMap<>();
        twins.put("no-signal", w -> 80);
        twins.put("no-relief", w -> 95 - w % 2);
        twins.put("neither", w -> 60);
        Runs runs = new Runs().worlds(Told.BASE, 20, w -> 100, twins);
        Test first = Runs.test(new Measure.Carried("no-signal", "no-relief", "neither"), Side.AT_LEAST, 0.5);
        Test second = Runs.test(new Measure.Carried("no-relief", "no-signal", "neither"), Side.AT_LEAST, 0.5);
        Judge judge = new Judge(runs.evidence());
        List<Double> one = judge.finding(first).numbers();
        List<Double> other = judge.finding(second).numbers();
        for (int w = 0; w < one.size(); w++) {
            assertThat(one.get(w) + other.get(w)).isEqualTo(1);
        }
        // φ = ½[(100 − 80) + (95 − 60)] = 27.5 of 40.
        assertThat(one.getFirst()).isEqualTo(27.5 / 40);
    }
}
