package aftermath.app.report;

import aftermath.app.store.Manifest;
import aftermath.lab.Outcome.Group;
import aftermath.lab.claim.Evidence.Pairs;
import aftermath.lab.claim.Finding;
import aftermath.lab.claim.Test;
import aftermath.lab.twin.CommonPath;
import aftermath.lab.twin.Told;
import aftermath.sim.engine.Column;
import aftermath.sim.model.Columns;
import aftermath.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the worlds of a test look like side by side: the path of the difference, the course, the map.
final class TwinParts {
    /// Days over which courses are kept by the hour.
    private static final int CRISIS_DAYS = 31;

    private static final String DEAD = "dead";
    private static final String STREET = "person-hours";
    /// What kept quantities are called.
    private static final Map<String, String> NAMES =
            Map.of(DEAD, "residents killed", STREET, "person-hours on the street");

    /// Groups of outcomes that have to do with where people stood.
    private static final Set<String> MAPPED =
            Set.of(Group.COST.title(), Group.PROTEST.title(), Group.CONTEST.title(), Group.STATE.title());

    private final Html h;
    private final Judged judged;
    private final Scenario scenario;
    private final Manifest manifest;
    private final @Nullable Outlines outlines;

    TwinParts(Html h, Judged judged, Scenario scenario, Manifest manifest, @Nullable Outlines outlines) {
        this.h = h;
        this.manifest = manifest;
        this.judged = judged;
        this.scenario = scenario;
        this.outlines = outlines;
    }

    /// @param several whether the claim has other tests, so that summaries name this one
    void draw(Finding finding, String id, boolean several) {
        Test test = finding.test();
        List<Pairs> worlds = test.days() == 0 ? List.of() : judged.evidence().of(Told.BASE, test);
        if (worlds.isEmpty()) {
            return;
        }
        Contrast contrast = Contrast.of(test);
        String of = several ? " (" + test.id() + ")" : "";
        if (contrast != null) {
            spreading(test, contrast, worlds, id + "-path", of);
        }
        curve(test, contrast, worlds, id + "-course", of);
        if (contrast != null) {
            map(test, contrast, worlds, id + "-map", of);
        }
    }

    private void spreading(Test test, Contrast contrast, List<Pairs> worlds, String id, String of) {
        String twin = contrast.there().isEmpty() ? contrast.here() : contrast.there();
        CommonPath common =
                new CommonPath(worlds.stream().map(w -> w.twin(twin).cascade()).toList());
        Spreading drawn = new Spreading(scenario, common, common.to(test.shows()));
        if (!drawn.isEmpty()) {
            h.open("details").element("summary", "How the difference spread" + of);
            drawn.draw(h, id, cause(twin));
            h.close();
        }
    }

    /// What the twin takes out or changes, as short as it can be said.
    private String cause(String twin) {
        var change = judged.claims().interventions().get(twin);
        List<String> cuts = change == null ? List.of() : change.intervention().cuts();
        return cuts.size() == 1 ? cuts.getFirst() : twin;
    }

    private void curve(Test test, @Nullable Contrast contrast, List<Pairs> worlds, String id, String of) {
        List<TwinCurve.Worlds> kinds = new ArrayList<>();
        String kept = test.days() > CRISIS_DAYS ? Told.Course.daily(test.shows()) : test.shows();
        if (contrast == null) {
            kinds.add(worlds("as it is", worlds.stream().map(Pairs::factual).toList(), kept));
        } else {
            kinds.add(worlds(
                    Contrast.name(judged.claims(), contrast.here()),
                    worlds.stream().map(contrast::here).toList(),
                    kept));
            kinds.add(worlds(
                    Contrast.name(judged.claims(), contrast.there()),
                    worlds.stream().map(contrast::there).toList(),
                    kept));
        }
        kinds.removeIf(kind -> kind.courses().isEmpty());
        String unit = unit(test.shows());
        TwinCurve curve = new TwinCurve(scenario, kinds, unit);
        if (!curve.isEmpty()) {
            h.open("details").element("summary", "The course of " + test.shows() + of);
            curve.draw(h, id, test.shows(), unit);
            h.close();
        }
    }

    private static TwinCurve.Worlds worlds(String name, List<Told> runs, String column) {
        return new TwinCurve.Worlds(
                name,
                runs.stream()
                        .filter(run -> run.courses().containsKey(column))
                        .map(run -> run.courses().get(column))
                        .toList());
    }

    private void map(Test test, Contrast contrast, List<Pairs> worlds, String id, String of) {
        String quantity = quantity(test);
        boolean kept = contrast.here(worlds.getFirst()).regions().containsKey(quantity);
        if (outlines == null || !kept) {
            return;
        }
        List<DifferenceMap.Region> regions = new ArrayList<>();
        for (int r = 0; r < scenario.regions().size(); r++) {
            List<Double> differences = new ArrayList<>();
            for (Pairs pairs : worlds) {
                List<Double> here = contrast.here(pairs).regions().getOrDefault(quantity, List.of());
                List<Double> there = contrast.there(pairs).regions().getOrDefault(quantity, List.of());
                if (r < here.size() && r < there.size()) {
                    differences.add(here.get(r) - there.get(r));
                }
            }
            regions.add(new DifferenceMap.Region(differences));
        }
        String sides = "the world " + where(contrast.here()) + " less that " + where(contrast.there());
        DifferenceMap map = new DifferenceMap(scenario, outlines, regions, sides);
        if (!map.isEmpty()) {
            h.open("details").element("summary", "Where it differs, by region" + of);
            map.draw(h, id, NAMES.getOrDefault(quantity, quantity));
            h.close();
        }
    }

    private String where(String change) {
        return (change.isEmpty() ? "" : "where ") + Contrast.name(judged.claims(), change);
    }

    /// What is kept of regions that suits a test: the dead where it is about them, the street where it is about the
    /// street, militants or forces; empty where neither does.
    private String quantity(Test test) {
        if (test.outcome().startsWith("deaths") || test.shows().contains("dead")) {
            return DEAD;
        }
        boolean street = manifest.outcomes().stream()
                .anyMatch(outcome -> outcome.name().equals(test.outcome()) && MAPPED.contains(outcome.group()));
        return street ? STREET : "";
    }

    private static String unit(String column) {
        return Columns.ALL.stream()
                .filter(c -> c.name().equals(column))
                .map(Column::unit)
                .findFirst()
                .orElse("1");
    }
}
