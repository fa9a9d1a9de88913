package aftermath.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.lab.record.Basis;
import aftermath.lab.record.Calibrated;
import aftermath.lab.record.Compared;
import aftermath.lab.record.Fitted;
import aftermath.lab.record.Influence;
import aftermath.lab.record.Summaries;
import aftermath.lab.record.Validated;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The section of a fit that is made up.
class FitSectionTest {
    private static final String NOW = Basis.of(MadeUpEvidence.SCENARIO, Summaries.NONE, List.of());
    private static final String EVIL = "<b>&\"evil";
    private static final double NONE = Double.NaN;

    private static Calibrated calibrated(String basis) {
        return new Calibrated(
                basis,
                2022,
                20,
                21,
                4000,
                300,
                121,
                0.33,
                "the runs were used up",
                List.of(new Calibrated.Step(0, Double.POSITIVE_INFINITY, 300, 300, 300, true)),
                List.of(
                        new Calibrated.Told("told.well", "1", 0, 5, 10, 4, 4.5, 5, 0.9, "yes", "most is gone"),
                        new Calibrated.Told("told.not", EVIL, 0, 5, 10, 0, 5, 10, 0, "no", EVIL),
                        new Calibrated.Told("one.point", "1", 5, 5, 5, 5, 5, 5, NONE, "weakly", "why")),
                List.of(),
                List.of(
                        foretold("number", NONE, NONE, 2, 3, 4),
                        foretold("chance", 100, 0.25, 0.5, 0.1, 0.2),
                        foretold("nothing", NONE, NONE, NONE, 3, 4)));
    }

    private static Calibrated.Foretold foretold(
            String asks, double threshold, double probability, double score, double stays, double base) {
        return new Calibrated.Foretold(
                asks,
                "Question " + asks,
                "2022-01-11",
                "persons",
                1,
                2,
                3,
                7,
                threshold,
                probability,
                score,
                stays,
                base,
                30);
    }

    private static Influence influence(String basis) {
        return new Influence(
                basis,
                "sobol",
                1,
                20,
                21,
                3072,
                2,
                List.of(
                        new Influence.OfOutcome(
                                "deaths.total",
                                "persons",
                                100,
                                10,
                                64,
                                0,
                                List.of(
                                        new Influence.Row("told.well", "total-order", 0.7, 0.5, 0.8, 12345),
                                        new Influence.Row("told.not", "total-order", 0.1, NONE, NONE, -1),
                                        new Influence.Row("", "chance", 0.3, 0.2, 0.4, 0))),
                        new Influence.OfOutcome("sites.lost", "sites", 0, 0, 64, 0, List.of()),
                        new Influence.OfOutcome(
                                "held.total",
                                "persons",
                                0,
                                0,
                                1,
                                63,
                                List.of(new Influence.Row("told.well", "total-order", NONE, NONE, NONE, -1)))));
    }

    private static Compared compared(String basis, String bound, int records) {
        return new Compared(
                basis,
                "other",
                "base",
                1,
                20,
                21,
                6000,
                0.4,
                1.5,
                1.2,
                1.8,
                90,
                3,
                bound,
                records * 9 / 10,
                records,
                records == 0 ? List.of() : List.of(0.2, 0.4, 0.6),
                List.of(),
                List.of());
    }

    private static Validated.Entry entry(String quantity, int day, double recordLo, double recordHi, boolean guess) {
        return new Validated.Entry(
                quantity, "", "2022-01-0" + day, "persons", recordLo, NONE, recordHi, guess, 10, 20, 30, 200);
    }

    private static Validated validated(String basis) {
        return new Validated(
                basis,
                77,
                20,
                21,
                200,
                List.of(
                        entry("held", 5, 25, 40, false),
                        entry("held", 6, 31, 40, false),
                        entry("participants", 5, 15, 15, true)),
                List.of(new Validated.Ranked("told.well", List.of(20, 20), 0.4)));
    }

    private static Fitted all(String basis) {
        return new Fitted(
                Summaries.NONE,
                List.of(),
                calibrated(basis),
                influence(basis),
                List.of(compared(basis, "none", 100)),
                validated(basis));
    }

    private static String page(Fitted fitted) {
        Html h = new Html();
        FitSection.draw(h, MadeUpEvidence.SCENARIO, fitted);
        return h.page();
    }

    private static String cells(String page, String of) {
        int at = page.indexOf(of);
        assertThat(at).as(of).isPositive();
        return page.substring(at, page.indexOf("</tr>", at)).replaceAll("<[^>]*>", "|");
    }

    @Test
    void every_part_is_there_and_a_fit_of_today_is_not_called_stale() {
        assertThat(page(all(NOW)))
                .contains(
                        "Numbers before and after the record",
                        "Worlds of the posterior beside the record",
                        "What matters",
                        "Variants side by side",
                        "Forecasts and what came",
                        "assumed numbers were not fitted")
                .doesNotContain("to be made anew");
    }

    @Test
    void a_fit_of_other_numbers_is_called_stale_part_by_part() {
        assertThat(page(all("old")))
                .contains("to be made anew: calibration, sensitivity, comparison of other with base, validation.");
        Fitted one =
                new Fitted(Summaries.NONE, List.of(), calibrated(NOW), null, List.of(compared("old", "none", 9)), null);
        assertThat(page(one)).contains("to be made anew: comparison of other with base.");
    }

    @Test
    void what_is_not_there_has_no_heading_and_nothing_at_all_no_section() {
        assertThat(page(Fitted.NOTHING)).doesNotContain("<section");
        Fitted only = new Fitted(Summaries.NONE, List.of(), null, null, List.of(), validated(NOW));
        assertThat(page(only))
                .contains("Worlds of the posterior beside the record")
                .doesNotContain("Numbers before and after", "What matters", "Variants side by side", "Forecasts and");
    }

    @Test
    void it_says_which_parameters_the_record_tells_and_which_it_cannot() {
        assertThat(page(all(NOW)))
                .contains("The record tells 1 of them (told.well), says something of 1, and cannot tell 1: told.not.");
        assertThat(cells(page(all(NOW)), "<code>told.well"))
                .contains("90 %", "identified", "5 (0 to 10)", "4.5 (4 to 5)");
        assertThat(cells(page(all(NOW)), "<code>told.not")).contains("|0 %|", "not told");
    }

    @Test
    void a_forecast_is_told_as_what_it_is_and_scored_beside_naive_ones() {
        String page = page(all(NOW));
        assertThat(cells(page, "Question number")).contains("2 (1 to 3)", "|7|", "better than both");
        assertThat(cells(page, "Question chance")).contains("25 %", "|yes|", "worse than both");
        assertThat(page).contains("Better than both naive forecasts in 1 of 3.");
    }

    @Test
    void a_forecast_that_no_run_has_a_number_for_is_not_called_better_or_worse() {
        assertThat(cells(page(all(NOW)), "Question nothing"))
                .contains("no run tells")
                .doesNotContain("than both");
    }

    @Test
    void bands_say_on_how_many_days_they_meet_the_record() {
        assertThat(page(all(NOW)))
                .contains("the band meets the record’s range on 1 of 2 days")
                .contains("90 % bands meet the record’s range in 1 of 2 solid entries (50 %)");
    }

    @Test
    void bars_say_what_is_resolved_and_what_it_would_take() {
        assertThat(page(all(NOW)))
                .contains("deaths.total owes most to told.well", "Chance: 30 % of a single run’s variance.")
                .contains("Not yet resolved, needs about 20,000 more runs.");
    }

    @Test
    void a_bound_is_called_one_and_nothing_near_says_nothing() {
        Fitted odd = new Fitted(
                Summaries.NONE,
                List.of(),
                null,
                null,
                List.of(compared(NOW, "at-least", 100), compared(NOW, "unknown", 0)),
                null);
        assertThat(page(odd)).contains("is at least 10^1.50", "nothing can be said: no run of either came near.");
    }

    @Test
    void odd_numbers_and_words_leave_the_page_well_formed() {
        for (String page : List.of(
                page(all("old")),
                page(new Fitted(
                        Summaries.NONE,
                        List.of(),
                        calibrated(NOW),
                        influence(NOW),
                        List.of(compared(NOW, "unknown", 0)),
                        new Validated(NOW, 1, 20, 21, 200, List.of(), List.of()))))) {
            assertThat(page).doesNotContain("NaN", "Infinity", EVIL, "null");
            wellFormed(page.replace("<!doctype html>", ""));
        }
    }

    private static void wellFormed(String markup) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tags = Pattern.compile("<(/?)([a-zA-Z0-9]+)((?:\\s+[\\w:-]+=\"[^\"<>]*\")*)>")
                .matcher(markup);
        long count = 0;
        for (; tags.find(); count++) {
            if (tags.group(1).isEmpty()) {
                open.push(tags.group(2));
            } else {
                assertThat(open.pop()).isEqualTo(tags.group(2));
            }
        }
        assertThat(open).isEmpty();
        assertThat(markup.chars().filter(c -> c == '<').count()).isEqualTo(count);
    }
}
