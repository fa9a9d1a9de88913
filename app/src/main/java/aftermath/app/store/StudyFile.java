package aftermath.app.store;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// `study.json`: what a study is of, enough to go on with it and to make it again.
///
/// @param kind     calibrate, sensitivity, compare or validate
/// @param status   running, interrupted or done
/// @param basis    of the scenario's numbers ([aftermath.lab.record.Basis])
/// @param scale    residents per agent
/// @param ticks    hours of each run
/// @param settings the command's own options
/// @param start    UTC
/// @param end      UTC; null while it is not done
public record StudyFile(
        String schema,
        String kind,
        String status,
        String scenario,
        String scenarioHash,
        String basis,
        long seed,
        int scale,
        int ticks,
        SortedMap<String, String> settings,
        String version,
        String commit,
        String start,
        @Nullable String end) {
    public static final String SCHEMA = "aftermath/study/1";

    public StudyFile {
        settings = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    public StudyFile now(String newStatus, @Nullable String newEnd) {
        return new StudyFile(
                schema,
                kind,
                newStatus,
                scenario,
                scenarioHash,
                basis,
                seed,
                scale,
                ticks,
                settings,
                version,
                commit,
                start,
                newEnd);
    }

    /// Everything that decides what comes out, in words.
    public SortedMap<String, String> facts() {
        TreeMap<String, String> facts = new TreeMap<>(settings);
        facts.put("kind", kind);
        facts.put("scenario hash", scenarioHash);
        facts.put("--seed", Long.toString(seed));
        facts.put("--scale", "1:" + scale);
        facts.put("--until", ticks + " hours");
        facts.put("program version", version + " " + commit);
        return facts;
    }
}
