package aftermath.bench;

import java.util.SplittableRandom;

/// Civil violence on a torus as one would write it first: plain arrays, a generator that goes on from number to number,
/// and everyone scans the neighbourhood at every turn, a byte per cell and row after row. The rules are NetLogo's
/// (ratio
/// floored, who is active counts itself twice, move before deciding, disc, officers step onto the cell of the one
/// arrested, prisoners leave room).
///
/// This is what [aftermath.sim.lattice.Rebellion] is held against, for speed and for its distribution; it shares no
/// code with it. Away from the edges it goes along rows without wrapping. Everyone scans at every turn, also citizens
/// who
/// could not be active whatever they saw; where it is lazy, those do not.
final class PlainRebellion {
    /// A term without end.
    static final int FOREVER = Integer.MAX_VALUE;

    private static final int NOBODY = -1;

    private final int width;
    private final int height;
    private boolean lazy;
    private final int reach;
    private final int citizens;
    private final int[] cell;
    private final double[] grievance;
    private final double[] riskAversion;
    private final boolean[] active;
    private final int[] term;
    /// By cell: people who keep others off, officers, active citizens.
    private final byte[] standing;
    private final byte[] officersAt;
    private final byte[] activesAt;
    /// Active citizens of a cell.
    private final int[] first;
    private final int[] next;
    /// By row of the view: how far it reaches to either side.
    private final int[] half;
    /// By column or row beyond an edge: where that is on the torus.
    private final int[] wrapX;
    private final int[] wrapY;
    private final int[] order;
    private final boolean[] withdrawn;
    private int officers;
    private final int[] found;
    private final int longest;
    private final double k;
    private final double threshold;
    private final SplittableRandom random;

    PlainRebellion(
            int width,
            int height,
            double citizenDensity,
            double officerDensity,
            double vision,
            double k,
            double threshold,
            int longest,
            double legitimacy,
            long seed) {
        this.width = width;
        this.height = height;
        this.k = k;
        this.threshold = threshold;
        this.longest = longest;
        this.random = new SplittableRandom(seed);
        int cells = width * height;
        citizens = (int) Math.rint(citizenDensity * cells);
        int all = citizens + (int) Math.rint(officerDensity * cells);
        cell = new int[all];
        grievance = new double[citizens];
        riskAversion = new double[citizens];
        active = new boolean[citizens];
        term = new int[citizens];
        standing = new byte[cells];
        officersAt = new byte[cells];
        activesAt = new byte[cells];
        first = new int[cells];
        next = new int[citizens];
        order = new int[all];
        withdrawn = new boolean[all];
        officers = all - citizens;
        found = new int[cells];
        java.util.Arrays.fill(first, NOBODY);
        reach = (int) vision;
        half = new int[2 * reach + 1];
        for (int v = -reach; v <= reach; v++) {
            half[v + reach] = (int) Math.sqrt(vision * vision - v * v);
        }
        wrapX = wrap(width);
        wrapY = wrap(height);
        int[] where = new int[cells];
        for (int i = 0; i < cells; i++) {
            where[i] = i;
        }
        shuffle(where);
        for (int i = 0; i < all; i++) {
            cell[i] = where[i];
            standing[cell[i]]++;
            order[i] = i;
            if (i < citizens) {
                grievance[i] = random.nextDouble() * (1 - legitimacy);
                riskAversion[i] = random.nextDouble();
            } else {
                officersAt[cell[i]]++;
            }
        }
    }

    /// Citizens who could not be active whatever they saw look at nobody.
    PlainRebellion lazy(boolean on) {
        lazy = on;
        return this;
    }

    private boolean inside(int x, int y) {
        return x >= reach && x < width - reach && y >= reach && y < height - reach;
    }

    private int[] wrap(int size) {
        int[] wrapped = new int[size + 2 * reach];
        for (int i = 0; i < wrapped.length; i++) {
            wrapped[i] = Math.floorMod(i - reach, size);
        }
        return wrapped;
    }

    int everybody() {
        return order.length;
    }

    int officers() {
        return officers;
    }

    /// Takes one officer out, any alike.
    void withdraw() {
        int rank = random.nextInt(officers--);
        int who = citizens;
        while (withdrawn[who] || rank-- > 0) {
            who++;
        }
        withdrawn[who] = true;
        standing[cell[who]]--;
        officersAt[cell[who]]--;
    }

    int active() {
        int sum = 0;
        for (boolean is : active) {
            sum += is ? 1 : 0;
        }
        return sum;
    }

    void step() {
        shuffle(order);
        for (int who : order) {
            if (who >= citizens && !withdrawn[who]) {
                move(who);
                arrest(who);
            } else if (who < citizens && term[who] == 0) {
                move(who);
                decide(who);
            }
        }
        for (int i = 0; i < citizens; i++) {
            if (term[i] > 0 && term[i] != FOREVER && --term[i] == 0) {
                standing[cell[i]]++;
            }
        }
    }

    private void move(int who) {
        int x = cell[who] % width;
        int y = cell[who] / width;
        int free = 0;
        if (inside(x, y)) {
            for (int v = -reach; v <= reach; v++) {
                int middle = cell[who] + v * width;
                int side = half[v + reach];
                for (int there = middle - side; there <= middle + side; there++) {
                    found[free] = there;
                    free += standing[there] == 0 ? 1 : 0;
                }
            }
        }
        for (int v = inside(x, y) ? 2 * reach + 1 : 0; v <= 2 * reach; v++) {
            int row = wrapY[y + v] * width;
            for (int u = reach - half[v]; u <= reach + half[v]; u++) {
                int there = row + wrapX[x + u];
                found[free] = there;
                free += standing[there] == 0 ? 1 : 0;
            }
        }
        if (free > 0) {
            moveTo(who, found[random.nextInt(free)]);
        }
    }

    private void decide(int who) {
        if (lazy && grievance[who] <= threshold) {
            return;
        }
        int x = cell[who] % width;
        int y = cell[who] / width;
        int officers = 0;
        int actives = 1;
        if (inside(x, y)) {
            for (int v = -reach; v <= reach; v++) {
                int middle = cell[who] + v * width;
                int side = half[v + reach];
                for (int there = middle - side; there <= middle + side; there++) {
                    officers += officersAt[there];
                    actives += activesAt[there];
                }
            }
        }
        for (int v = inside(x, y) ? 2 * reach + 1 : 0; v <= 2 * reach; v++) {
            int row = wrapY[y + v] * width;
            for (int u = reach - half[v]; u <= reach + half[v]; u++) {
                int there = row + wrapX[x + u];
                officers += officersAt[there];
                actives += activesAt[there];
            }
        }
        double chance = 1 - Math.exp(-k * Math.floor((double) officers / actives));
        boolean now = grievance[who] - riskAversion[who] * chance > threshold;
        if (now != active[who]) {
            show(who, now);
        }
    }

    private void arrest(int who) {
        int x = cell[who] % width;
        int y = cell[who] / width;
        int suspects = 0;
        for (int v = 0; v <= 2 * reach; v++) {
            int row = wrapY[y + v] * width;
            for (int u = reach - half[v]; u <= reach + half[v]; u++) {
                int there = row + wrapX[x + u];
                if (activesAt[there] > 0) {
                    for (int other = first[there]; other != NOBODY; other = next[other]) {
                        found[suspects++] = other;
                    }
                }
            }
        }
        if (suspects > 0) {
            int suspect = found[random.nextInt(suspects)];
            show(suspect, false);
            term[suspect] = longest == FOREVER ? FOREVER : random.nextInt(longest);
            if (term[suspect] > 0) {
                standing[cell[suspect]]--;
            }
            moveTo(who, cell[suspect]);
        }
    }

    private void moveTo(int who, int to) {
        int from = cell[who];
        boolean shown = who < citizens && active[who];
        if (shown) {
            show(who, false);
        }
        standing[from]--;
        standing[to]++;
        if (who >= citizens) {
            officersAt[from]--;
            officersAt[to]++;
        }
        cell[who] = to;
        if (shown) {
            show(who, true);
        }
    }

    private void show(int who, boolean now) {
        active[who] = now;
        int at = cell[who];
        activesAt[at] += (byte) (now ? 1 : -1);
        if (now) {
            next[who] = first[at];
            first[at] = who;
        } else if (first[at] == who) {
            first[at] = next[who];
        } else {
            int before = first[at];
            while (next[before] != who) {
                before = next[before];
            }
            next[before] = next[who];
        }
    }

    private void shuffle(int[] numbers) {
        for (int i = numbers.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = numbers[i];
            numbers[i] = numbers[j];
            numbers[j] = swapped;
        }
    }
}
