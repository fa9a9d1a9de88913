package aftermath.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.lab.claim.Change;
import aftermath.lab.claim.Claims;
import aftermath.sim.scenario.Intervention;
import aftermath.sim.scenario.Intervention.Act;
import aftermath.sim.scenario.Intervention.EventChange;
import aftermath.sim.scenario.Intervention.Hold;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RerunTest {
    private static final String BASE = " --runs 20 --seed 1 --scale 1:10 --until +31d";

    private static String twin(Intervention does) {
        return new Rerun(Claims.NONE, MadeUpEvidence.manifest(20)).twin(new Change("name", "it is so", does), 31);
    }

    @Test
    void a_claim_is_judged_anew_over_the_days_its_tests_need() {
        Claims claims = MadeUpEvidence.shippedClaims();
        assertThat(new Rerun(claims, MadeUpEvidence.manifest(20))
                        .judge(claims.claims().get(3)))
                .isEqualTo("aftermath run kazakhstan-2022 --claims price-caps-trigger --runs 20 --seed 1 --scale 1:10");
    }

    @Test
    void what_is_cut_is_named() {
        assertThat(twin(Intervention.cut("economy.cap-removal")))
                .isEqualTo("aftermath twin kazakhstan-2022 --cut economy.cap-removal" + BASE);
    }

    @Test
    void numbers_are_set_or_multiplied_as_they_were() {
        Intervention does = new Intervention(
                List.of(),
                new TreeMap<>(Map.of("alliance.withdraw.stay", 90.0)),
                new TreeMap<>(Map.of("population.fear-weight", 0.5)),
                List.of(),
                List.of());
        assertThat(twin(does)).contains(" --set alliance.withdraw.stay=90 --times population.fear-weight=0.5 ");
    }

    @Test
    void events_are_dropped_and_moved_with_a_sign() {
        Intervention does = new Intervention(
                List.of(),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(),
                List.of(
                        new EventChange.Drop("speech"),
                        new EventChange.Move("cap", 24),
                        new EventChange.Move("curfew", -6)));
        assertThat(twin(does)).contains(" --drop speech --move cap=+24h --move curfew=-6h ");
    }

    @Test
    void what_options_cannot_say_goes_by_its_name() {
        Intervention does = new Intervention(
                List.of(),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(new Hold("nation.internet", -1, Act.SET, 1, 0, 24)),
                List.of());
        assertThat(twin(does)).isEqualTo("aftermath twin kazakhstan-2022 --change name" + BASE);
    }
}
