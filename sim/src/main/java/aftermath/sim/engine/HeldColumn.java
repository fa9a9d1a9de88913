package aftermath.sim.engine;

import java.util.List;

/// A column of one world under holds: what its writer left beside what the others read.
final class HeldColumn {
    private final List<Hold> holds;
    private final double[] live;
    private final double[] own;
    private boolean imposed;

    /// @param holds all on this column, in the order in which they are laid on
    /// @param live  the column's array in the world
    HeldColumn(List<Hold> holds, double[] live) {
        this.holds = List.copyOf(holds);
        this.live = live;
        this.own = new double[live.length];
        for (Hold hold : holds) {
            if (hold.entity() < -1 || hold.entity() >= live.length) {
                throw new IllegalArgumentException("A hold on "
                        + hold.column().name() + " must name an entity (" + hold.entity() + ") from 0 to "
                        + (live.length - 1) + ", or -1 for all.");
            }
        }
    }

    /// Writes what the writer left to the same column of another world.
    void copyOwn(double[] to) {
        System.arraycopy(imposed ? own : live, 0, to, 0, live.length);
    }

    /// Puts back what the writer left.
    void lift() {
        if (imposed) {
            System.arraycopy(own, 0, live, 0, live.length);
            imposed = false;
        }
    }

    /// Lays the holds of a tick over what the writer left.
    void impose(int tick) {
        for (Hold hold : holds) {
            if (hold.isOn(tick)) {
                if (!imposed) {
                    System.arraycopy(live, 0, own, 0, live.length);
                    imposed = true;
                }
                int from = Math.max(0, hold.entity());
                int until = hold.entity() < 0 ? live.length : from + 1;
                for (int e = from; e < until; e++) {
                    live[e] = hold.over(live[e]);
                }
            }
        }
    }
}
