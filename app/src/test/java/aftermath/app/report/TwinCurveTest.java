package aftermath.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.lab.twin.Told.Course;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TwinCurveTest {
    private static String drawn(List<TwinCurve.Worlds> worlds) {
        Html h = new Html();
        TwinCurve curve = new TwinCurve(MadeUpEvidence.SCENARIO, worlds, "persons");
        if (!curve.isEmpty()) {
            curve.draw(h, "c", "nation.participants", "persons");
        }
        return h.page();
    }

    private static TwinCurve.Worlds worlds(String name, int hours, int values, double value) {
        return new TwinCurve.Worlds(name, List.of(new Course(hours, Collections.nCopies(values, value))));
    }

    @Test
    void courses_of_hours_and_of_days_are_laid_side_by_side_over_the_time_they_share() {
        String page = drawn(List.of(worlds("as it is", 24, 365, 500), worlds("without", 1, 48, 20)));
        assertThat(page)
                .contains("Highest median, as it is: 500 on 1 January", "Highest median, without: 20 on 1 January")
                .contains("2022-01-02")
                .doesNotContain("2022-01-03");
    }

    @Test
    void nothing_is_drawn_of_courses_without_a_length() {
        assertThat(drawn(List.of())).doesNotContain("svg");
        assertThat(drawn(List.of(worlds("as it is", 1, 0, 0), worlds("without", 1, 48, 1))))
                .doesNotContain("svg");
    }

    @Test
    void a_curve_that_stays_at_nought_has_an_axis() {
        assertThat(drawn(List.of(worlds("as it is", 1, 48, 0)))).contains("svg").doesNotContain("NaN");
    }
}
