package aftermath.lab;

import aftermath.sim.engine.Column;
import aftermath.sim.engine.Frames;
import aftermath.sim.model.EliteColumns;
import aftermath.sim.model.Sets;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Who held power. Not told of a case without offices.
final class EliteOutcomes {
    private EliteOutcomes() {}

    static List<Outcome> of() {
        return new Sheet(Outcome.Group.ELITE)
                .over(Sets.NATION)
                .add(
                        "rift.peak",
                        "1",
                        "Deepest rift between the two factions",
                        "most of nation.rift",
                        of(f -> Courses.max(course(f, EliteColumns.RIFT))))
                .key()
                .add(
                        "rift.last",
                        "1",
                        "Rift between the two factions at the end",
                        "nation.rift at the end",
                        of(f -> Courses.last(course(f, EliteColumns.RIFT))))
                .add(
                        "incumbent-share.before",
                        "share",
                        "Incumbent's share of power in the first hour",
                        "nation.incumbent-share in hour 0",
                        of(f -> Courses.start(share(f))))
                .add(
                        "incumbent-share.lowest",
                        "share",
                        "Incumbent's lowest share of power",
                        "least of nation.incumbent-share",
                        of(f -> Courses.min(share(f))))
                .key()
                .add(
                        "incumbent-share.last",
                        "share",
                        "Incumbent's share of power at the end",
                        "nation.incumbent-share at the end",
                        of(f -> Courses.last(share(f))))
                .key()
                .dated(
                        "incumbent-share",
                        "share",
                        "incumbent's share of power",
                        "nation.incumbent-share",
                        f -> told(f) ? share(f) : new double[0])
                .add(
                        "government.falls",
                        "1",
                        "1 if the government ever falls, else 0",
                        "1 if nation.government is ever 0",
                        of(f -> Courses.min(course(f, EliteColumns.GOVERNMENT)) < 0.5 ? 1 : 0))
                .key()
                .over(Sets.OFFICE)
                .add(
                        "dismissals.count",
                        "offices",
                        "Offices that passed from the predecessor's people to the incumbent's",
                        "falls of office.holder from 1 to 0",
                        of(f -> dismissals(f)[0]))
                .key()
                .add(
                        "dismissals.first-hour",
                        "h",
                        "Hour of the first of them since the start",
                        "first fall of office.holder from 1 to 0",
                        of(f -> dismissals(f)[1]))
                .over(Sets.NATION)
                .add(
                        "withheld.peak",
                        "share",
                        "Highest share of the predecessor's units kept back on purpose",
                        "most of nation.withheld",
                        of(f -> Courses.max(course(f, EliteColumns.WITHHELD))))
                .outcomes();
    }

    private static boolean told(Frames f) {
        return f.size(EliteColumns.OFFICE_HOLDER) > 0;
    }

    private static ToDoubleFunction<Frames> of(ToDoubleFunction<Frames> formula) {
        return f -> told(f) ? formula.applyAsDouble(f) : Double.NaN;
    }

    private static double[] course(Frames f, Column column) {
        return f.course(column, 0);
    }

    private static double[] share(Frames f) {
        return course(f, EliteColumns.INCUMBENT_SHARE);
    }

    /// Their number, and the hour of the first.
    private static double[] dismissals(Frames f) {
        double count = 0;
        double first = Double.NaN;
        for (int o = 0; o < f.size(EliteColumns.OFFICE_HOLDER); o++) {
            double[] holder = f.course(EliteColumns.OFFICE_HOLDER, o);
            for (int t = 1; t < holder.length; t++) {
                if (holder[t - 1] > 0.5 && holder[t] <= 0.5) {
                    count++;
                    first = Double.isNaN(first) ? t : Math.min(first, t);
                }
            }
        }
        return new double[] {count, first};
    }
}
