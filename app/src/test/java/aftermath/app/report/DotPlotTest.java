package aftermath.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.lab.claim.Claim;
import aftermath.lab.claim.Test.Measure;
import aftermath.lab.claim.Test.Side;
import aftermath.lab.twin.Spread;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DotPlotTest {

    private static aftermath.lab.claim.Test test(Side side, double margin) {
        return new aftermath.lab.claim.Test(
                "t",
                Claim.Kind.CAUSE,
                "?",
                new Measure.Effect("x"),
                "deaths.total",
                "persons",
                31,
                side,
                margin,
                "",
                null,
                "");
    }

    private static String drawn(double[] numbers, aftermath.lab.claim.Test margin) {
        Html h = new Html();
        List<Double> worlds = DoubleStream.of(numbers).boxed().toList();
        new DotPlot(worlds, Spread.of(numbers), "persons", margin, "difference", true).draw(h, "d", "finding");
        return h.page();
    }

    private static double[] all(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .mapToDouble((MatchResult m) -> Double.parseDouble(m.group(1)))
                .toArray();
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void no_dot_stands_on_the_wrong_side_of_the_margin(Side side) {
        double[] numbers = new Random(1).doubles(80, 4, 6).toArray();
        numbers[0] = 5;
        String page = drawn(numbers, test(side, 5));
        double margin = all("class=\"margin\" x1=\"([\\d.]+)\"", page)[0];
        double[] on = all("class=\"dot\" cx=\"([\\d.]+)\"", page);
        double[] off = all("class=\"dot off\" cx=\"([\\d.]+)\"", page);
        long held = DoubleStream.of(numbers).filter(n -> side.holds(n, 5)).count();
        assertThat(on).hasSize((int) held);
        assertThat(off).hasSize(80 - (int) held);
        assertThat(DoubleStream.of(on)).allMatch(x -> side == Side.AT_LEAST ? x > margin : x < margin);
        assertThat(DoubleStream.of(off)).allMatch(x -> side == Side.AT_LEAST ? x < margin : x > margin);
    }

    @Test
    void of_many_worlds_quantiles_are_drawn() {
        double[] numbers = new Random(2).doubles(1000, 0, 9).toArray();
        assertThat(all("class=\"dot[a-z ]*\" cx=\"([\\d.]+)\"", drawn(numbers, test(Side.AT_LEAST, 3))))
                .hasSize(50);
    }

    @Test
    void a_dot_lies_within_a_dot_of_its_number() {
        double[] numbers = {1, 4, 9};
        String page = drawn(numbers, test(Side.AT_LEAST, 0));
        double nought = all("class=\"margin\" x1=\"([\\d.]+)\"", page)[0];
        double[] dots = all("class=\"dot\" cx=\"([\\d.]+)\"", page);
        double perPerson = (dots[2] - dots[0]) / 8;
        for (int i = 0; i < 3; i++) {
            assertThat(Math.abs(dots[i] - nought - numbers[i] * perPerson)).isLessThan(12);
        }
    }

    @Test
    void a_single_world_and_none_are_drawn_too() {
        assertThat(all("class=\"dot\" cx=\"([\\d.]+)\"", drawn(new double[] {7}, test(Side.AT_LEAST, 3))))
                .hasSize(1);
        assertThat(new DotPlot(List.of(Double.NaN), Spread.of(new double[0]), "1", null, "", true).isEmpty())
                .isTrue();
    }
}
