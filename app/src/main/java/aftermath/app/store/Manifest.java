package aftermath.app.store;

import aftermath.lab.Outcome;
import aftermath.lab.RunPlan;
import aftermath.lab.twin.Design;
import aftermath.sim.engine.Contract;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a run folder says of itself: enough to run it again, and to tell whether it did.
///
/// @param status   running, interrupted, failed or done
/// @param worlds   number of worlds asked for
/// @param variant  of the scenario; null for the base
/// @param numbers  what worlds draw their parameters from; null in folders from before there was a choice
/// @param threads  worker threads; never changes a result
/// @param command  the command line
/// @param start    when the first part began, UTC
/// @param end      when the last part ended, UTC
/// @param results  finished runs, in the order of worlds
/// @param plan     the mechanisms that stepped, in their order
/// @param left     ids of the mechanisms that were left out
/// @param outcomes what each named outcome is
/// @param judging  what was asked of claims; null where none were judged
public record Manifest(
        String schema,
        String status,
        String scenario,
        String scenarioHash,
        long seed,
        int worlds,
        int scale,
        int ticks,
        @Nullable String variant,
        List<String> cuts,
        SortedMap<String, Double> sets,
        @Nullable Drawn numbers,
        String version,
        String commit,
        String jdk,
        String os,
        int threads,
        String command,
        String start,
        @Nullable String end,
        List<ResultFile> results,
        List<Contract> plan,
        List<String> left,
        List<Quantity> outcomes,
        @Nullable Judging judging) {

    public static final String SCHEMA = "aftermath/manifest/1";

    /// One finished run's file.
    ///
    /// @param path   inside the run folder
    /// @param digest of all the run's observables
    /// @param sha256 of the file's bytes
    public record ResultFile(String path, int world, String run, String digest, String sha256) {}

    /// Which claims are judged, and what is run for it.
    ///
    /// @param claims   their ids
    /// @param pairs    worlds with the twins of all claims; a claim that is to be known better may have more
    /// @param shaken   worlds with every input moved
    /// @param variants worlds of each variant
    /// @param scanned  worlds in which every mechanism is cut in turn
    /// @param scanDays days of that
    /// @param longest  days beyond which nothing is run; [#ANY] where there is no such bound
    /// @param precise  how well one of them is to be known; null where nothing was asked
    public record Judging(
            List<String> claims,
            int pairs,
            int shaken,
            int variants,
            int scanned,
            int scanDays,
            int longest,
            @Nullable Precise precise) {
        /// As many days as tests ask for.
        public static final int ANY = Integer.MAX_VALUE;

        public Judging {
            claims = List.copyOf(claims);
        }

        /// As the lab asks for it.
        public Design.Extent extent() {
            return new Design.Extent(shaken, variants, scanned, scanDays);
        }
    }

    /// How well a claim is to be known.
    ///
    /// @param claim id
    /// @param half  half the width that the interval of its share may have, 0.01..0.5
    public record Precise(String claim, double half) {}

    /// What an outcome is, in words.
    ///
    /// @param group heading under which it stands
    /// @param set   the set of entities it is reckoned over
    /// @param rule  how it follows from the recorded columns
    /// @param key   whether a short table shows it
    public record Quantity(
            String name, String unit, String meaning, String group, String set, String rule, boolean key) {
        public static Quantity of(Outcome outcome) {
            return new Quantity(
                    outcome.name(),
                    outcome.unit(),
                    outcome.meaning(),
                    outcome.group().title(),
                    outcome.set(),
                    outcome.rule(),
                    outcome.key());
        }
    }

    public Manifest {
        cuts = List.copyOf(cuts);
        sets = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(sets));
        results = List.copyOf(results);
        plan = List.copyOf(plan);
        left = List.copyOf(left);
        outcomes = List.copyOf(outcomes);
    }

    /// What worlds draw their parameters from.
    public Drawn drawn() {
        return numbers == null ? Drawn.POSTERIOR : numbers;
    }

    /// The same folder with another status.
    public Manifest now(String newStatus, @Nullable String newEnd) {
        return new Manifest(
                schema,
                newStatus,
                scenario,
                scenarioHash,
                seed,
                worlds,
                scale,
                ticks,
                variant,
                cuts,
                sets,
                numbers,
                version,
                commit,
                jdk,
                os,
                threads,
                command,
                start,
                newEnd,
                results,
                plan,
                left,
                outcomes,
                judging);
    }

    /// The same folder with one more finished run.
    public Manifest with(ResultFile file) {
        List<ResultFile> more = new ArrayList<>(results);
        more.removeIf(old -> old.world() == file.world());
        more.add(file);
        more.sort(Comparator.comparingInt(ResultFile::world));
        return new Manifest(
                schema,
                status,
                scenario,
                scenarioHash,
                seed,
                worlds,
                scale,
                ticks,
                variant,
                cuts,
                sets,
                numbers,
                version,
                commit,
                jdk,
                os,
                threads,
                command,
                start,
                end,
                more,
                plan,
                left,
                outcomes,
                judging);
    }

    /// The same folder, wanting more worlds.
    public Manifest wider(int newWorlds) {
        return again(newWorlds, threads, results, judging);
    }

    /// The same folder, running again with what is kept of it.
    public Manifest again(int newWorlds, int newThreads, List<ResultFile> kept, @Nullable Judging newJudging) {
        return new Manifest(
                schema,
                "running",
                scenario,
                scenarioHash,
                seed,
                newWorlds,
                scale,
                ticks,
                variant,
                cuts,
                sets,
                numbers,
                version,
                commit,
                jdk,
                os,
                newThreads,
                command,
                start,
                null,
                kept,
                plan,
                left,
                outcomes,
                newJudging);
    }

    /// Names one run by everything that fixes its content: the same name means the same rows.
    public static String runId(RunPlan plan, String program, int world) {
        String facts = String.join(
                "|",
                plan.scenario().hash(),
                program,
                Long.toString(plan.seed()),
                Integer.toString(plan.scale()),
                Integer.toString(plan.ticks()),
                plan.cuts().toString(),
                plan.sets().toString(),
                Drawn.of(plan.scenario()).word(),
                Integer.toString(world));
        return Atomic.sha256(facts.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }
}
