package aftermath.lab;

import aftermath.sim.engine.Column;
import aftermath.sim.engine.Frames;
import aftermath.sim.model.NarrativeColumns;
import aftermath.sim.model.Sets;
import aftermath.sim.scenario.Discourse;
import aftermath.sim.scenario.Scenario;
import java.util.List;

/// What people came to believe and to feel. Means over regions are weighted by adults; beliefs are told for each
/// frame of the case.
final class OpinionOutcomes {
    private OpinionOutcomes() {}

    static List<Outcome> of(List<Scenario.Region> regions, Discourse discourse) {
        double[] adults = regions.stream()
                .mapToDouble(r -> r.population() * r.adultShare())
                .toArray();
        Sheet sheet = new Sheet(Outcome.Group.OPINION)
                .over(Sets.REGION)
                .add(
                        "acceptance.before",
                        "1",
                        "Acceptance of foreign peacekeepers in the first hour, mean over adults",
                        "region.acceptance in hour 0",
                        f -> Courses.start(mean(f, NarrativeColumns.ACCEPTANCE, adults)))
                .add(
                        "acceptance.lowest",
                        "1",
                        "Lowest acceptance of foreign peacekeepers, mean over adults",
                        "least of region.acceptance",
                        f -> Courses.min(mean(f, NarrativeColumns.ACCEPTANCE, adults)))
                .key()
                .add(
                        "acceptance.last",
                        "1",
                        "Acceptance of foreign peacekeepers at the end, mean over adults",
                        "region.acceptance at the end",
                        f -> Courses.last(mean(f, NarrativeColumns.ACCEPTANCE, adults)))
                .add(
                        "annexation-fear.peak",
                        "1",
                        "Greatest fear of annexation, mean over adults",
                        "most of region.annexation-fear",
                        f -> Courses.max(mean(f, NarrativeColumns.ANNEXATION_FEAR, adults)))
                .add(
                        "nationalism.peak",
                        "1",
                        "Strongest nationalism over its level at rest, mean over adults",
                        "most of region.nationalism",
                        f -> Courses.max(mean(f, NarrativeColumns.NATIONALISM, adults)))
                .add(
                        "nationalism.last",
                        "1",
                        "Nationalism over its level at rest at the end, mean over adults",
                        "region.nationalism at the end",
                        f -> Courses.last(mean(f, NarrativeColumns.NATIONALISM, adults)))
                .key()
                .dated(
                        "nationalism",
                        "1",
                        "nationalism over its level at rest, mean over adults",
                        "region.nationalism",
                        f -> mean(f, NarrativeColumns.NATIONALISM, adults))
                .over(Sets.NATION)
                .add(
                        "tension.before",
                        "1",
                        "Ethnic tension in the first hour, mean over adults",
                        "nation.tension in hour 0",
                        f -> Courses.start(tension(f)))
                .add(
                        "tension.peak",
                        "1",
                        "Highest ethnic tension, mean over adults",
                        "most of nation.tension",
                        f -> Courses.max(tension(f)))
                .key()
                .add(
                        "tension.last",
                        "1",
                        "Ethnic tension at the end, mean over adults",
                        "nation.tension at the end",
                        f -> Courses.last(tension(f)))
                .dated("tension", "1", "ethnic tension, mean over adults", "nation.tension", OpinionOutcomes::tension)
                .over(Sets.REGION)
                .add(
                        "incidents.total",
                        "incidents",
                        "Ethnic incidents",
                        "region.incidents at the end, all regions",
                        f -> Courses.last(f.total(NarrativeColumns.INCIDENTS)))
                .over(Sets.FRAME);
        List<Discourse.Frame> frames = discourse.frames();
        for (int k = 0; k < frames.size(); k++) {
            int frame = k;
            sheet.add(
                    "belief." + frames.get(k).id(),
                    "1",
                    "Belief at the end in the frame “" + frames.get(k).name() + "”, mean over adults",
                    "frame.belief at the end",
                    f -> Courses.last(f.course(NarrativeColumns.FRAME_BELIEF, frame)));
        }
        return sheet.outcomes();
    }

    private static double[] mean(Frames f, Column column, double[] adults) {
        return Courses.weighted(f, column, adults);
    }

    private static double[] tension(Frames f) {
        return f.course(NarrativeColumns.NATION_TENSION, 0);
    }
}
