package aftermath.lab.lattice;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What one world comes to in a few numbers, by name; a number that has no meaning in it is left out.
///
/// @param numbers   by name
/// @param outbursts in order; of a rebellion alone
public record Macro(int world, SortedMap<String, Double> numbers, List<Outburst> outbursts) {

    /// The unit of a number.
    public static String unit(String name) {
        return UNITS.getOrDefault(name, "citizens");
    }

    private static final SortedMap<String, String> UNITS = new TreeMap<>(java.util.Map.ofEntries(
            java.util.Map.entry("outbursts.share", "share of ticks"),
            java.util.Map.entry("outbursts.rate", "per 1,000 ticks"),
            java.util.Map.entry("outbursts.size", "citizen-ticks"),
            java.util.Map.entry("outbursts.waiting", "ticks"),
            java.util.Map.entry("first.tick", "tick"),
            java.util.Map.entry("first.officers", "officers"),
            java.util.Map.entry("watched.active", "share"),
            java.util.Map.entry("alone.active", "share"),
            java.util.Map.entry("smaller.kept", "share"),
            java.util.Map.entry("larger.kept", "share"),
            java.util.Map.entry("extinct", "share"),
            java.util.Map.entry("extinction.tick", "tick"),
            java.util.Map.entry("lasted", "ticks")));

    /// Of a course.
    public static Macro of(Setup setup, WorldCourse course) {
        TreeMap<String, Double> n = new TreeMap<>();
        int from = Math.min(setup.dropped(), Math.max(0, course.ticks() - 1));
        n.put("active.mean", mean(course.column("active"), from));
        n.put("active.peak", (double) most(course.column("active"), 0));
        n.put("jailed.mean", mean(course.column("jailed"), from));
        course.parts().forEach((name, part) -> {
            if (part.all() > 0) {
                n.put(name, (double) part.some() / part.all());
            }
        });
        if (setup.kind() == Kind.GROUPS) {
            groups(n, course);
            return new Macro(course.world(), n, List.of());
        }
        int[] active = course.column("active");
        List<Outburst> outbursts = Outburst.of(active, from, setup.outburst());
        bursts(n, setup, active, from, outbursts);
        first(n, setup, course);
        return new Macro(course.world(), n, outbursts);
    }

    private static void bursts(
            SortedMap<String, Double> n, Setup setup, int[] active, int from, List<Outburst> outbursts) {
        int over = 0;
        int begun = 0;
        for (int tick = from; tick < active.length; tick++) {
            boolean now = active[tick] > setup.outburst();
            over += now ? 1 : 0;
            begun += now && (tick == 0 || active[tick - 1] <= setup.outburst()) ? 1 : 0;
        }
        double ticks = active.length - from;
        n.put("outbursts.share", over / ticks);
        n.put("outbursts.rate", 1000 * begun / ticks);
        outbursts.stream().mapToLong(Outburst::size).average().ifPresent(mean -> n.put("outbursts.size", mean));
        outbursts.stream()
                .filter(burst -> burst.waiting() >= 0)
                .mapToInt(Outburst::waiting)
                .average()
                .ifPresent(mean -> n.put("outbursts.waiting", mean));
    }

    private static void first(SortedMap<String, Double> n, Setup setup, WorldCourse course) {
        int[] active = course.column("active");
        for (int tick = 0; tick < active.length; tick++) {
            if (active[tick] > setup.outburst()) {
                n.put("first.tick", (double) tick);
                n.put("first.officers", (double) course.column("officers")[tick]);
                return;
            }
        }
    }

    /// A world in which both groups are left at the end has lasted at least so long.
    private static void groups(SortedMap<String, Double> n, WorldCourse course) {
        int last = course.ticks() - 1;
        double first = last < 0 ? 0 : course.column("first")[last];
        double second = last < 0 ? 0 : course.column("second")[last];
        n.put("extinct", course.over() ? 1.0 : 0.0);
        n.put("lasted", (double) course.ticks());
        if (course.over()) {
            n.put("extinction.tick", (double) course.ticks());
        }
        n.put("smaller.last", Math.min(first, second));
        n.put("larger.last", Math.max(first, second));
        n.put("killed", last < 0 ? 0.0 : course.column("killed")[last]);
    }

    private static double mean(int[] counts, int from) {
        return Arrays.stream(counts, Math.min(from, counts.length), counts.length)
                .average()
                .orElse(0);
    }

    private static int most(int[] counts, int from) {
        return Arrays.stream(counts, Math.min(from, counts.length), counts.length)
                .max()
                .orElse(0);
    }
}
