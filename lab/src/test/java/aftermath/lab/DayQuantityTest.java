package aftermath.lab;

import static aftermath.lab.Told.level;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aftermath.lab.record.DayEntries;
import aftermath.lab.record.DayQuantity;
import aftermath.lab.record.Summaries;
import aftermath.lab.record.Summary;
import aftermath.lab.record.Validated;
import aftermath.sim.engine.Frames;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.scenario.Scenario;
import aftermath.sim.scenario.Scenario.DayRecord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A day's numbers of a run of three days whose hours are written down.
class DayQuantityTest {
    private static final int HOURS = 72;
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

    /// As many as hours have gone by, times a factor.
    private static double[] rising(double factor) {
        double[] course = new double[HOURS];
        Arrays.setAll(course, t -> factor * t);
        return course;
    }

    private static double[] peak(int hour, double height) {
        double[] course = new double[HOURS];
        course[hour] = height;
        return course;
    }

    private static double[] stepping() {
        double[] course = level(HOURS, 1);
        Arrays.fill(course, 24, 36, 0.2);
        return course;
    }

    private static Frames frames() {
        return new Playback(HOURS, 2, 1)
                .of(Columns.PARTICIPANTS, peak(47, 900))
                .of(Columns.REGION_CROWD, peak(24, 70), peak(48, 49))
                .of(Columns.ARRESTED, rising(10))
                .of(Columns.TROOPS, peak(30, 2000))
                .of(Columns.INTERNET, stepping(), level(HOURS, 1))
                .of(ContestColumns.DEAD_SECURITY, rising(1))
                .of(Columns.DEAD_MILITANTS, rising(2))
                .of(Columns.DEAD_CIVILIANS, rising(4))
                .frames();
    }

    private static double day(DayQuantity quantity, int region, int day) {
        return quantity.of(frames(), region, 24 * day, 10);
    }

    @Test
    void a_crowd_and_troops_are_told_by_the_day_s_greatest_hour_and_by_no_hour_of_its_neighbours() {
        assertThat(day(DayQuantity.PARTICIPANTS, -1, 0)).isZero();
        assertThat(day(DayQuantity.PARTICIPANTS, -1, 1)).isEqualTo(900);
        assertThat(day(DayQuantity.PARTICIPANTS, -1, 2)).isZero();
        assertThat(day(DayQuantity.PARTICIPANTS, 0, 1)).isEqualTo(70);
        assertThat(day(DayQuantity.PARTICIPANTS, 1, 1)).isZero();
        assertThat(day(DayQuantity.TROOPS, -1, 1)).isEqualTo(2000);
    }

    @Test
    void what_only_grows_is_told_by_the_day_s_last_hour() {
        assertThat(day(DayQuantity.HELD, -1, 0)).isEqualTo(230);
        assertThat(day(DayQuantity.HELD, -1, 2)).isEqualTo(710);
        assertThat(day(DayQuantity.DEATHS_SECURITY, -1, 1)).isEqualTo(47);
        assertThat(day(DayQuantity.DEATHS, -1, 1)).isEqualTo(7 * 47);
    }

    @Test
    void the_internet_is_the_day_s_mean_of_a_region_and_over_regions_the_nation_s() {
        assertThat(day(DayQuantity.INTERNET, 0, 1)).isCloseTo(0.6, within(1e-12));
        assertThat(day(DayQuantity.INTERNET, 1, 1)).isEqualTo(1);
        assertThat(day(DayQuantity.INTERNET, -1, 1)).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void regions_with_fifty_people_are_counted_unless_five_agents_are_more_than_fifty() {
        assertThat(day(DayQuantity.REGIONS, -1, 1)).isEqualTo(1);
        assertThat(day(DayQuantity.REGIONS, -1, 2)).isZero();
        assertThat(DayQuantity.REGIONS.of(frames(), -1, 24, 11)).isNaN();
    }

    @ParameterizedTest
    @EnumSource(DayQuantity.class)
    void a_day_that_a_run_does_not_have_whole_is_no_number(DayQuantity quantity) {
        assertThat(quantity.of(frames(), -1, HOURS - 24, 10)).isNotNaN();
        assertThat(quantity.of(frames(), -1, HOURS - 23, 10)).isNaN();
        assertThat(quantity.of(frames(), -1, HOURS, 10)).isNaN();
        assertThat(quantity.of(frames(), -1, -1, 10)).isNaN();
        assertThat(quantity.of(frames().first(47), -1, 24, 10)).isNaN();
    }

    @ParameterizedTest
    @EnumSource(DayQuantity.class)
    void each_is_found_by_its_word(DayQuantity quantity) {
        assertThat(DayQuantity.of(quantity.word())).contains(quantity);
        assertThat(DayQuantity.of(quantity.word() + "s")).isEmpty();
    }

    private static Summary day(String name, DayQuantity quantity, int days) {
        LocalDate date = FIRST.plusDays(days);
        return new Summary(
                name, new Summary.Source.Day(quantity, -1, date), "persons", 1, 2, false, date, 1, true, "made up");
    }

    @Test
    void summaries_of_a_run_stand_in_their_own_order_days_and_outcomes_alike() {
        Summary whole = new Summary(
                "peak",
                new Summary.Source.Whole("participants.peak"),
                "persons",
                1,
                2,
                false,
                FIRST,
                1,
                true,
                "made up");
        Summaries summaries = new Summaries(List.of(
                day("b", DayQuantity.HELD, 2), whole, day("a", DayQuantity.HELD, 0), day("z", DayQuantity.HELD, 3)));
        assertThat(summaries.of(Small.scenario(), frames(), 10)).containsExactly(710, 900, 230, Double.NaN);
    }

    private static DayRecord entry(int day, int region, String outcome, double lo, double hi, boolean guess) {
        return new DayRecord(FIRST.plusDays(day), region, outcome, lo, Double.NaN, hi, guess, "made up");
    }

    @Test
    void of_the_record_those_entries_are_told_that_a_run_has_and_no_others() {
        Scenario scenario = MadeUpRecord.of(List.of(
                entry(0, -1, "held", 200, 240, false),
                entry(1, 0, "participants", 50, 60, true),
                entry(1, 0, "held", 1, 2, false),
                entry(1, -1, "cities", 1, 2, false),
                entry(3, -1, "held", 1, 2, false),
                entry(-1, -1, "held", 1, 2, false)));
        DayEntries entries = DayEntries.of(scenario, HOURS);
        assertThat(entries.names()).containsExactly("held.nation.2022-01-01", "participants.S.2022-01-02");
        assertThat(entries.of(scenario, frames(), 10)).containsExactly(230, 70);
        assertThat(DayEntries.of(scenario, HOURS - 1 - 24).names()).containsExactly("held.nation.2022-01-01");
    }

    @Test
    void a_band_is_the_middle_of_the_runs_that_have_a_number() {
        Scenario scenario = MadeUpRecord.of(
                List.of(entry(0, -1, "held", 200, 240, false), entry(1, 0, "participants", 50, 60, true)));
        List<double[]> runs = java.util.stream.IntStream.rangeClosed(0, 100)
                .mapToObj(i -> new double[] {100 - i, Double.NaN})
                .toList();
        List<Validated.Entry> told = DayEntries.of(scenario, HOURS).told(runs);
        assertThat(told).hasSize(1);
        Validated.Entry held = told.getFirst();
        assertThat(held.lo()).isCloseTo(5, within(1e-9));
        assertThat(held.median()).isCloseTo(50, within(1e-9));
        assertThat(held.hi()).isCloseTo(95, within(1e-9));
        assertThat(held.told()).isEqualTo(101);
        assertThat(held.held()).isFalse();
        assertThat(held.wider()).isCloseTo(90.0 / 40, within(1e-9));
    }
}
