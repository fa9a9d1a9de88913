package aftermath.sim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aftermath.sim.engine.Crew;
import aftermath.sim.engine.Draws;
import aftermath.sim.population.Cells;
import aftermath.sim.population.Ties;
import aftermath.sim.scenario.Scenario;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What the numbers of the population do to who lives where and knows whom.
class PopulationTest {
    private static final Scenario SCENARIO = SmallCountry.scenario();
    private static final Geography MAP = new Geography(SCENARIO);

    private static Population settled(Object... numbers) {
        Map<String, Double> values = Numbers.shippedWith(numbers);
        try (Crew crew = new Crew(1)) {
            return new Population(SCENARIO, MAP, 500, p -> values.get(p.name()), new Draws(1, 0), crew);
        }
    }

    /// Mean distance of the ties that leave a place, in kilometres.
    private static double reach(Population people, int near, int degree) {
        Cells cells = people.residents().cells();
        double far = 0;
        int ties = 0;
        for (int id = 0; id < cells.residents(); id++) {
            int cell = cells.of(id);
            for (int k = near; k < degree; k++) {
                long end = people.ties().partner(id, cell, k);
                if (end != Ties.NOBODY) {
                    far += MAP.distance(cells.placeOf(cell), cells.placeOf((int) (end >>> 32)));
                    ties++;
                }
            }
        }
        return far / ties;
    }

    @Test
    void far_ties_are_the_shorter_the_stronger_gravity_is() {
        double before = Double.POSITIVE_INFINITY;
        for (double gravity : new double[] {0, 1.5, 4}) {
            double reach = reach(settled("population.gravity", gravity), 6, 8);
            assertThat(reach).as("gravity %s", gravity).isLessThan(0.9 * before);
            before = reach;
        }
    }

    @Test
    void organised_militants_are_as_many_times_those_of_the_table_as_is_set() {
        double once = militants(settled("population.militants", 1));
        assertThat(once).isPositive();
        assertThat(militants(settled("population.militants", 0))).isZero();
        assertThat(militants(settled("population.militants", 5))).isCloseTo(5 * once, within(12.0));
    }

    private static double militants(Population people) {
        int all = 0;
        for (int p = 0; p < MAP.places(); p++) {
            all += people.organised().count(p);
        }
        return all;
    }
}
