package aftermath.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.lab.lattice.WorldCourse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LatticeChartTest {
    private static final int MOST = 100;

    /// Worlds with so many active in every tick, that run so many ticks.
    private static List<ThinCourse> worlds(int... ticks) {
        List<ThinCourse> worlds = new ArrayList<>();
        for (int world = 0; world < ticks.length; world++) {
            int[] active = new int[ticks[world]];
            Arrays.fill(active, 10 + world);
            worlds.add(ThinCourse.of(
                    new WorldCourse(
                            world, List.of("active"), new int[][] {active}, ticks[world] < MOST, new TreeMap<>()),
                    MOST));
        }
        return worlds;
    }

    private static List<String> paths(Html page, String attribute) {
        Matcher path = Pattern.compile("<path [^>]*" + attribute + "[^>]*>").matcher(page.page());
        List<String> found = new ArrayList<>();
        while (path.find()) {
            found.add(path.group());
        }
        return found;
    }

    @Test
    void a_band_rests_on_five_worlds_or_more_and_others_stand_for_themselves() {
        Html h = new Html();
        int from = new LatticeChart(h, 220).band(worlds(100, 100, 90, 80, 60, 30, 20), "active", "Active");
        assertThat(from).isEqualTo(60);
        assertThat(paths(h, "stroke=\"none\"")).hasSize(1);
        assertThat(paths(h, "stroke-width=\"2\"")).hasSize(1).first().asString().doesNotContain("NaN");
        assertThat(paths(h, "stroke-width=\"1\"")).hasSize(4);
    }

    @Test
    void few_worlds_have_a_band_while_all_run() {
        assertThat(new LatticeChart(new Html(), 220).band(worlds(100, 100), "active", "Active"))
                .isEqualTo(-1);
        assertThat(new LatticeChart(new Html(), 220).band(worlds(100, 40), "active", "Active"))
                .isEqualTo(40);
    }

    @Test
    void what_never_ran_leaves_an_empty_chart() {
        Html h = new Html();
        assertThat(new LatticeChart(h, 220).band(worlds(0, 0), "active", "Active"))
                .isEqualTo(-1);
        assertThat(paths(h, "")).isEmpty();
    }

    @Test
    void labels_of_ticks_lie_within_the_drawing_and_the_axis_ends_where_the_ticks_do() {
        for (int most : new int[] {7, 130, 1999, 2000, 15_000, 1_000_000}) {
            Html h = new Html();
            new LatticeChart(h, 220).lasting(new int[] {most, most / 2}, "Worlds that still run");
            Matcher label = Pattern.compile("<text x=\"([0-9.]+)\"[^>]*text-anchor=\"middle\"[^>]*>([^<]*)<")
                    .matcher(h.page());
            double last = 0;
            int found = 0;
            while (label.find()) {
                double x = Double.parseDouble(label.group(1));
                // Digits of 12 px letters are at most 7 px wide.
                assertThat(x + 3.5 * label.group(2).length()).isLessThan(920);
                assertThat(x).isGreaterThan(last);
                last = x;
                found++;
            }
            assertThat(found).as("labels up to " + most).isBetween(3, 7);
            // The line of the worlds that still run ends at the right edge of the plot.
            assertThat(h.page()).contains("L919 ");
        }
    }
}
