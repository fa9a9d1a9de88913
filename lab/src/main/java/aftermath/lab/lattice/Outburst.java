package aftermath.lab.lattice;

import java.util.ArrayList;
import java.util.List;

/// A stretch of ticks with more active citizens than a bound.
///
/// @param start   its first tick
/// @param ticks   how long it lasted
/// @param size    sum of the active over its ticks
/// @param peak    most active in a tick
/// @param waiting ticks from the end of the one before to its start; −1 for the first
public record Outburst(int start, int ticks, long size, int peak, int waiting) {

    /// All that begin and end within a course. One that is on at the first tick looked at, or at the last, is left out,
    /// for its size is not known; it counts as the one before.
    ///
    /// @param active by tick
    /// @param from   first tick looked at
    /// @param bound  more than this is an outburst
    public static List<Outburst> of(int[] active, int from, int bound) {
        List<Outburst> found = new ArrayList<>();
        int end = -1;
        int tick = from;
        while (tick < active.length) {
            int start = tick;
            long size = 0;
            int peak = 0;
            while (tick < active.length && active[tick] > bound) {
                size += active[tick];
                peak = Math.max(peak, active[tick]);
                tick++;
            }
            if (tick == start) {
                tick++;
                continue;
            }
            if (start > from && tick < active.length) {
                found.add(new Outburst(start, tick - start, size, peak, end < 0 ? -1 : start - end));
            }
            end = tick;
        }
        return found;
    }
}
