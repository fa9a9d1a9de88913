package aftermath.app.report;

import aftermath.app.store.Days;
import aftermath.app.store.Results;
import aftermath.lab.Outcome.Group;
import aftermath.sim.scenario.Abroad;
import aftermath.sim.scenario.Discourse;
import aftermath.sim.scenario.Scenario;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;

/// The same quantity of several entities, a small fan for each, on one axis so that they compare.
///
/// @param group  what it belongs to
/// @param id     of the drawing
/// @param title  for a heading
/// @param column the model's column
/// @param names  of the entities by their ids, in the order of the set
record Multiples(
        Group group, String id, String title, String column, Function<Scenario, SequencedMap<String, String>> names) {

    static final List<Multiples> ALL = List.of(
            new Multiples(
                    Group.OPINION,
                    "beliefs",
                    "Belief in each frame, mean over adults",
                    "frame.belief",
                    s -> names(s.discourse().frames(), Discourse.Frame::id, Discourse.Frame::name)),
            new Multiples(
                    Group.ABROAD, "influence", "Share of outside influence", "power.influence", Multiples::powers),
            new Multiples(Group.ABROAD, "backing", "Backing of the incumbent", "power.backing", Multiples::powers),
            new Multiples(
                    Group.ABROAD, "partnership", "How close two powers stand", "pair.partnership", Multiples::pairs),
            new Multiples(
                    Group.ABROAD,
                    "intervention-belief",
                    "Believed chance that the alliance would step in there",
                    "state.intervention-belief",
                    s -> names(s.abroad().states(), Abroad.OtherState::id, Abroad.OtherState::name)));

    /// How much farther than the end a course must have been for that to be told.
    private static final double TURN = 1.5;
    /// Least change that the axis can show.
    private static final double SEEN = 0.001;

    private record Panel(String name, Series series, Fan fan) {}

    /// Draws what was kept of it; nothing where it was not.
    void draw(Html h, Scenario scenario, Results results) throws SQLException {
        List<Panel> panels = panels(scenario, results);
        if (panels.isEmpty()) {
            return;
        }
        double most =
                panels.stream().mapToDouble(panel -> panel.fan().most()).max().orElse(0);
        double least =
                panels.stream().mapToDouble(panel -> panel.fan().least()).min().orElse(0);
        LocalDate first = scenario.clock().start().toLocalDate();
        h.open("figure", "class", "fan", "id", id);
        h.element("h3", title).open("div", "class", "panels");
        for (int p = 0; p < panels.size(); p++) {
            Panel panel = panels.get(p);
            h.open("figure").open("div", "class", "plot");
            new FanChart(panel.series(), scenario.clock().start(), List.of(), FanChart.Size.SMALL, least, most)
                    .draw(h, id + "-" + p, title + ", " + panel.name() + ". " + told(panel, first));
            h.close().open("figcaption").element("b", panel.name()).text(" " + told(panel, first));
            h.close().close();
        }
        h.close().open("figcaption").text("Unit: " + panels.getFirst().series().unit() + ", the day’s mean. Column ");
        h.element("code", column).text(".").close().close().newline();
    }

    private List<Panel> panels(Scenario scenario, Results results) throws SQLException {
        SequencedMap<String, List<double[]>> courses = results.courses(column, "value");
        String unit = results.units().getOrDefault(column, "1");
        List<Panel> panels = new ArrayList<>();
        names.apply(scenario).forEach((entity, name) -> {
            List<double[]> hourly = courses.getOrDefault(entity, List.of());
            if (!hourly.isEmpty()) {
                Days days = new Days(scenario.clock().start().getHour(), hourly.getFirst().length);
                double[][] daily =
                        hourly.stream().map(run -> days.fold(run, Days::mean)).toArray(double[][]::new);
                panels.add(new Panel(name, new Series(column, unit, 24, daily), Fan.of(daily)));
            }
        });
        return panels;
    }

    /// Both ends, and the day farthest from the first where the course turned on its way.
    private static String told(Panel panel, LocalDate first) {
        Fan fan = panel.fan();
        String unit = panel.series().unit();
        double[] median = fan.median();
        int last = median.length - 1;
        int far = 0;
        for (int d = 1; d < last; d++) {
            far = Math.abs(median[d] - median[0]) > Math.abs(median[far] - median[0]) ? d : far;
        }
        double turned = Math.abs(median[far] - median[0]);
        boolean level = turned < SEEN || turned < TURN * Math.abs(median[last] - median[0]);
        return "Median " + Numbers.plain(median[0], unit) + " on the first day, "
                + (level ? "" : Numbers.plain(median[far], unit) + " on " + first.plusDays(far) + ", ")
                + fan.told(last, unit) + " on the last.";
    }

    private static SequencedMap<String, String> powers(Scenario scenario) {
        return names(scenario.abroad().powers(), Abroad.Power::id, Abroad.Power::name);
    }

    private static SequencedMap<String, String> pairs(Scenario scenario) {
        List<Abroad.Power> powers = scenario.abroad().powers();
        return names(
                scenario.abroad().pairs(),
                pair -> powers.get(pair.a()).id() + "-" + powers.get(pair.b()).id(),
                pair -> powers.get(pair.a()).name() + " and "
                        + powers.get(pair.b()).name());
    }

    private static <T> SequencedMap<String, String> names(
            List<T> members, Function<T, String> id, Function<T, String> name) {
        SequencedMap<String, String> names = new LinkedHashMap<>();
        members.forEach(member -> names.put(id.apply(member), name.apply(member)));
        return names;
    }
}
