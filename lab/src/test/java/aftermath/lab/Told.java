package aftermath.lab;

import aftermath.sim.engine.Column;
import aftermath.sim.engine.Frames;
import aftermath.sim.model.Columns;
import aftermath.sim.model.NarrativeColumns;
import aftermath.sim.model.PowerColumns;
import aftermath.sim.scenario.Scenario;
import java.util.Arrays;

/// Outcomes of frames that were made by hand, in a case of the same size.
final class Told {
    private Told() {}

    static double outcome(String name, Frames frames) {
        return outcome(name, frames, 1);
    }

    static double outcome(String name, Frames frames, int scale) {
        Scenario scenario = Small.scenario(
                frames.size(Columns.REGION_CROWD),
                frames.size(Columns.CROWD),
                frames.size(NarrativeColumns.FRAME_BELIEF),
                frames.size(PowerColumns.INFLUENCE),
                frames.size(PowerColumns.PARTNERSHIP),
                frames.size(PowerColumns.INTERVENTION_BELIEF));
        return Outcomes.of(scenario).stream()
                .filter(o -> o.name().equals(name))
                .findAny()
                .orElseThrow()
                .formula()
                .of(frames, scale);
    }

    static Frames nation(Column column, double... course) {
        return new Playback(course.length, 1, 1).of(column, course).frames();
    }

    /// A course, one value per tick.
    static double[] row(double... course) {
        return course;
    }

    /// A level course.
    static double[] level(int ticks, double value) {
        double[] course = new double[ticks];
        Arrays.fill(course, value);
        return course;
    }
}
