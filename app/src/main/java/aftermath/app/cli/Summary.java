package aftermath.app.cli;

import aftermath.app.report.Coarse;
import aftermath.app.report.Judged;
import aftermath.app.report.KeyOutcome;
import aftermath.app.report.Numbers;
import aftermath.app.report.VerdictJson;
import aftermath.app.store.Json;
import aftermath.app.store.Manifest;
import aftermath.app.store.RunFolder;
import aftermath.app.store.VerdictFile;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a finished ensemble says on stdout.
final class Summary {
    static final String SCHEMA = "aftermath/run/1";

    /// What a screen shows of them.
    private static final Set<String> BRIEF = Set.of(
            "deaths.total",
            "deaths.security",
            "deaths.militants",
            "deaths.others",
            "hurt.total",
            "held.total",
            "participants.peak",
            "participants.peak-hour",
            "regions.with-protest",
            "militants.peak",
            "sites.lost",
            "arms.lost",
            "internet.outage",
            "emergency.hour",
            "cohesion.lowest",
            "legitimacy.lowest",
            "rift.peak",
            "incumbent-share.lowest",
            "government.falls",
            "request.hour",
            "announcement.hour",
            "troops.peak",
            "departure.hour",
            "tension.peak",
            "intervention-belief.last");

    private Summary() {}

    /// The JSON object of `run --json`.
    record RunJson(
            String schema,
            String folder,
            List<WorldJson> runs,
            SortedMap<String, OutcomeJson> outcomes,
            List<VerdictFile.One> verdicts) {}

    /// One finished run.
    record WorldJson(long seed, int world, String digest) {}

    /// One outcome over all runs in which it occurred; null where it occurred in none.
    ///
    /// @param lo       5 % quantile
    /// @param hi       95 % quantile
    /// @param occurred runs in which it occurred
    record OutcomeJson(
            String unit,
            @Nullable Double median,
            @Nullable Double lo,
            @Nullable Double hi,
            int occurred,
            int runs) {}

    static String json(RunFolder folder, Manifest manifest, List<KeyOutcome> outcomes, Judged judged) {
        SortedMap<String, OutcomeJson> byName = new TreeMap<>();
        for (KeyOutcome outcome : outcomes) {
            byName.put(
                    outcome.name(),
                    new OutcomeJson(
                            outcome.unit(),
                            finite(outcome.median()),
                            finite(outcome.lo()),
                            finite(outcome.hi()),
                            outcome.occurred(),
                            outcome.runs()));
        }
        return Json.text(new RunJson(
                SCHEMA,
                folder.path().toString(),
                manifest.results().stream()
                        .map(result -> new WorldJson(manifest.seed(), result.world(), result.digest()))
                        .toList(),
                byName,
                VerdictJson.of(judged, manifest).verdicts()));
    }

    static void table(PrintWriter out, RunFolder folder, Manifest manifest, List<KeyOutcome> outcomes, Judged judged) {
        out.printf(
                "%s: %d runs, seed %d, scale 1:%d. In this model:%n%n",
                manifest.scenario(), manifest.results().size(), manifest.seed(), manifest.scale());
        line(out, "outcome", "median", KeyOutcome.interval(manifest.results().size()), "record", "unit");
        String group = "";
        for (KeyOutcome outcome : shown(outcomes)) {
            if (!outcome.quantity().group().equals(group)) {
                group = outcome.quantity().group();
                out.println(group);
            }
            boolean none = outcome.occurred() == 0;
            line(
                    out,
                    "  " + outcome.name(),
                    none ? "never" : Numbers.plain(outcome.median(), outcome.unit()),
                    none ? "" : Numbers.range(outcome.lo(), outcome.hi(), outcome.unit()),
                    outcome.observed() == null
                            ? ""
                            : Numbers.range(
                                    outcome.observed().lo(), outcome.observed().hi()),
                    outcome.unit());
        }
        int more = outcomes.size() - shown(outcomes).size();
        if (more > 0) {
            out.printf("%n%d further outcomes: in the report and with --json.%n", more);
        }
        if (manifest.scale() > 1) {
            out.printf(
                    "%nOne agent stands for %d residents: a quick look. Crowds that begin small grow by chance, so"
                            + " outcomes differ somewhat from those at 1:1.%n",
                    manifest.scale());
        }
        String coarse = Coarse.note(manifest.scale());
        if (!coarse.isEmpty()) {
            out.println(coarse);
        }
        if (!judged.verdicts().isEmpty()) {
            out.println();
            VerdictTable.print(out, VerdictJson.of(judged, manifest));
        }
        out.printf("%nReport   %s%nTables   %s%n", folder.report(), folder.database());
    }

    /// Those that fit on one screen; where a case has none of them the key ones, else all.
    private static List<KeyOutcome> shown(List<KeyOutcome> outcomes) {
        List<KeyOutcome> brief =
                outcomes.stream().filter(o -> BRIEF.contains(o.name())).toList();
        List<KeyOutcome> key = outcomes.stream().filter(o -> o.quantity().key()).toList();
        return !brief.isEmpty() ? brief : key.isEmpty() ? outcomes : key;
    }

    private static void line(PrintWriter out, String name, String median, String interval, String record, String unit) {
        out.println(String.format(Locale.ROOT, "%-26s %12s  %-22s %-20s %s", name, median, interval, record, unit)
                .stripTrailing());
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
