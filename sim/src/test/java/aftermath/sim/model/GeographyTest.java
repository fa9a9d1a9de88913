package aftermath.sim.model;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.sim.scenario.Scenario;
import org.junit.jupiter.api.Test;

/// What time it is where.
class GeographyTest {
    @Test
    void hours_follow_a_start_that_is_not_midnight() {
        Scenario midnight = SmallCountry.scenario();
        Geography early = new Geography(midnight);
        Geography noon = new Geography(startingLater(midnight, 12));
        for (int tick = -50; tick < 50; tick++) {
            assertThat(noon.nationalHour(tick)).isEqualTo(Math.floorMod(12 + tick, 24));
            for (int p = 0; p < early.places(); p++) {
                assertThat(noon.hourOfDay(p, tick)).isEqualTo(early.hourOfDay(p, tick + 12));
            }
        }
    }

    private static Scenario startingLater(Scenario s, int hours) {
        Scenario.Clock clock = s.clock();
        return new Scenario(
                s.id(),
                s.title(),
                s.summary(),
                s.country(),
                new Scenario.Clock(
                        clock.start().plusHours(hours),
                        clock.until().plusHours(hours),
                        clock.utcOffset(),
                        clock.burnIn()),
                s.regions(),
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
