package aftermath.sim.model.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Frames;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.model.Columns;
import aftermath.sim.model.NarrativeColumns;
import aftermath.sim.model.Small;
import aftermath.sim.model.SmallCountry;
import aftermath.sim.scenario.Scenario;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TensionTest {
    private static final int DAYS = 200;

    /// Troops for some days, acceptance and fear as they are.
    private record Given(int days, double troops, double acceptance, double fear) implements Mechanism {
        @Override
        public Contract contract() {
            return new Contract(
                    "test.given",
                    "Sets what tension feeds on",
                    "none",
                    24,
                    List.of(),
                    List.of(Columns.TROOPS, NarrativeColumns.ACCEPTANCE, NarrativeColumns.ANNEXATION_FEAR),
                    List.of());
        }

        @Override
        public Step bind(Binding world) {
            double[] present = world.writes(Columns.TROOPS);
            double[] accepted = world.writes(NarrativeColumns.ACCEPTANCE);
            double[] feared = world.writes(NarrativeColumns.ANNEXATION_FEAR);
            return tick -> {
                boolean on = tick >= 0 && tick < 24 * days;
                present[0] = on ? troops : 0;
                Arrays.fill(accepted, acceptance);
                Arrays.fill(feared, on ? fear : 0);
            };
        }

        Small small() {
            return Small.crisis()
                    .scale(2000)
                    .mechanisms(List.of(this, new Tension()))
                    .observing(NarrativeColumns.ALL)
                    .checkedRun();
        }

        Frames run() {
            return small().run(24 * DAYS);
        }
    }

    @Test
    void constant_inputs_give_the_closed_form() {
        Frames frames = new Given(DAYS, 1015, 0.4, 0.1).run();
        List<Scenario.Region> regions = SmallCountry.scenario().regions();
        for (int r = 0; r < regions.size(); r++) {
            double s = regions.get(r).shareRussian();
            double drive = 0.002 * 0.5 * (1 - 0.4) + 0.05 * 0.1 * 4 * s * (1 - s);
            double rate = drive + 0.01;
            for (int day = 1; day <= DAYS; day++) {
                double exact = drive / rate * (1 - StrictMath.exp(-rate * day));
                assertThat(frames.value(NarrativeColumns.TENSION, 24 * day - 1, r))
                        .isCloseTo(exact, within(1e-12));
            }
        }
    }

    @Test
    void what_is_no_longer_fed_fades_by_its_rate() {
        Frames frames = new Given(20, 2030, 0.4, 0).run();
        double then = frames.value(NarrativeColumns.TENSION, 24 * 20 - 1, 0);
        assertThat(then).isPositive();
        assertThat(frames.value(NarrativeColumns.TENSION, 24 * 120 - 1, 0))
                .isCloseTo(then * StrictMath.exp(-0.01 * 100), within(1e-12));
    }

    @Test
    void the_longer_the_stay_the_more_tension() {
        double before = -1;
        for (int days : new int[] {0, 13, 30, 90, 180}) {
            Frames frames = new Given(days, 2030, 0.5, 0.05).run();
            double most = Arrays.stream(frames.total(NarrativeColumns.NATION_TENSION))
                    .max()
                    .orElse(0);
            assertThat(most).as("%d days", days).isGreaterThan(before);
            before = most;
        }
    }

    @Test
    void it_stays_within_bounds_however_strong_the_drive() {
        Frames frames = new Given(DAYS, 1e7, 0, 1)
                .small()
                .with("identity.tension.presence", 10)
                .run(24 * DAYS);
        assertThat(frames.value(NarrativeColumns.TENSION, 24 * DAYS - 1, 1)).isBetween(0.99, 1.0);
    }

    @Test
    void without_contact_there_is_no_part_of_annexation_and_no_incident() {
        Scenario alone = withoutRussians(SmallCountry.scenario());
        Frames feared = new Given(DAYS, 0, 0.5, 1)
                .small()
                .in(alone)
                .with("identity.tension.incidents", 100)
                .run(24 * DAYS);
        assertThat(feared.total(NarrativeColumns.NATION_TENSION)).containsOnly(0);
        Frames present = new Given(DAYS, 2030, 0.5, 1)
                .small()
                .in(alone)
                .with("identity.tension.incidents", 100)
                .run(24 * DAYS);
        assertThat(present.value(NarrativeColumns.NATION_TENSION, 24 * DAYS - 1, 0))
                .isPositive();
        assertThat(present.total(NarrativeColumns.INCIDENTS)).containsOnly(0);
    }

    @Test
    void whoever_accepts_them_all_feels_nothing_of_their_presence() {
        assertThat(new Given(DAYS, 2030, 1, 0).run().total(NarrativeColumns.NATION_TENSION))
                .containsOnly(0);
    }

    @Test
    void in_a_quiet_year_nothing_moves_and_a_cut_is_noticed_only_where_it_acts() {
        Frames quiet = new Given(0, 0, 0.5, 0).small().run(24 * 365);
        assertThat(quiet.total(NarrativeColumns.TENSION)).containsOnly(0);
        assertThat(quiet.total(NarrativeColumns.INCIDENTS)).containsOnly(0);
        Small acting = new Given(13, 2030, 0.5, 0).small().observing(NarrativeColumns.OBSERVED);
        assertThat(acting.cut("identity.tension").run(700).digest())
                .isNotEqualTo(acting.run(700).digest());
    }

    @Test
    void incidents_never_fall_and_are_as_many_as_expected() {
        double expected = 0;
        double seen = 0;
        List<Scenario.Region> regions = SmallCountry.scenario().regions();
        double[] millions = {0.28, 1.05, 0.63};
        for (int seed = 1; seed <= 40; seed++) {
            Frames frames = new Given(DAYS, 2030, 0.5, 0.05)
                    .small()
                    .with("identity.tension.incidents", 1)
                    .seed(seed)
                    .run(24 * DAYS);
            for (int r = 0; r < regions.size(); r++) {
                double s = regions.get(r).shareRussian();
                double before = 0;
                for (int day = 1; day <= DAYS; day++) {
                    double now = frames.value(NarrativeColumns.INCIDENTS, 24 * day - 1, r);
                    assertThat(now).isGreaterThanOrEqualTo(before);
                    before = now;
                    expected += frames.value(NarrativeColumns.TENSION, 24 * day - 1, r) * 4 * s * (1 - s) * millions[r];
                }
                seen += before;
            }
        }
        assertThat(seen).isCloseTo(expected, within(4 * StrictMath.sqrt(expected)));
        assertThat(expected).isGreaterThan(100);
    }

    private static Scenario withoutRussians(Scenario s) {
        List<Scenario.Region> regions = s.regions().stream()
                .map(r -> new Scenario.Region(
                        r.iso(),
                        r.name(),
                        r.population(),
                        r.adultShare(),
                        r.shareKazakh(),
                        0,
                        r.urbanShare(),
                        r.unemployment(),
                        r.wage(),
                        r.poverty(),
                        r.lpgShare(),
                        r.legitimacyOffset(),
                        r.utcOffset(),
                        r.latitude(),
                        r.longitude()))
                .toList();
        return new Scenario(
                s.id(),
                s.title(),
                s.summary(),
                s.country(),
                s.clock(),
                regions,
                s.places(),
                s.borders(),
                s.indicators(),
                s.prices(),
                s.units(),
                s.members(),
                s.conflict(),
                s.discourse(),
                s.abroad(),
                s.params(),
                s.events(),
                s.variants(),
                s.record(),
                s.hash());
    }
}
