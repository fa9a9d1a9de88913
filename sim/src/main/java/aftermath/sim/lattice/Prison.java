package aftermath.sim.lattice;

import java.util.Arrays;

/// Prisoners by the tick at whose end they are let out, so that a tick looks at those alone who are.
final class Prison {
    private static final int NOBODY = -1;

    /// By tick of the release, over and over: the last who came.
    private final int[] last;
    /// Who came before.
    private final int[] before;

    /// @param longest term, ticks; [Setting#FOREVER] for no end
    Prison(int citizens, int longest) {
        this.before = new int[citizens];
        this.last = new int[longest == Setting.FOREVER ? 0 : longest + 1];
        Arrays.fill(last, NOBODY);
    }

    /// @param term ticks whose end is waited for, the present one included: at least 1, at most the longest, or
    ///             [Setting#FOREVER]
    void take(int who, int tick, int term) {
        if (term != Setting.FOREVER) {
            int until = (int) (((long) tick + term - 1) % last.length);
            before[who] = last[until];
            last[until] = who;
        }
    }

    /// The first of those who are let out at the end of a tick; −1 where there is none. Whoever asks goes on with
    /// [#next] until then.
    int out(int tick) {
        if (last.length == 0) {
            return NOBODY;
        }
        int until = tick % last.length;
        int who = last[until];
        last[until] = NOBODY;
        return who;
    }

    /// Who is let out after another.
    int next(int who) {
        return before[who];
    }
}
