package aftermath.bench;

import java.util.SplittableRandom;

/// Civil violence on a torus as one would write it first: plain arrays, a generator that goes on from number to number,
/// and everyone scans the neighbourhood at every turn. The rules are NetLogo's (ratio floored, who is active counts
/// itself twice, move before deciding, disc, officers step onto the cell of the one arrested, prisoners leave room).
///
/// This is what [aftermath.sim.lattice.Rebellion] is held against, for speed and for its distribution; it shares no
/// code with it.
final class PlainRebellion {
    private static final int NOBODY = -1;

    private final int width;
    private final int height;
    private final int citizens;
    private final int[] x;
    private final int[] y;
    private final double[] grievance;
    private final double[] riskAversion;
    private final boolean[] active;
    private final int[] term;
    private final int[] first;
    private final int[] next;
    private final int[] dx;
    private final int[] dy;
    private final int[] order;
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
        x = new int[all];
        y = new int[all];
        grievance = new double[citizens];
        riskAversion = new double[citizens];
        active = new boolean[citizens];
        term = new int[citizens];
        first = new int[cells];
        next = new int[all];
        order = new int[all];
        int reach = (int) vision;
        int[] across = new int[(2 * reach + 1) * (2 * reach + 1)];
        int[] down = new int[across.length];
        int seen = 0;
        for (int v = -reach; v <= reach; v++) {
            for (int u = -reach; u <= reach; u++) {
                if (u * u + v * v <= vision * vision) {
                    across[seen] = u;
                    down[seen++] = v;
                }
            }
        }
        dx = java.util.Arrays.copyOf(across, seen);
        dy = java.util.Arrays.copyOf(down, seen);
        found = new int[all];
        java.util.Arrays.fill(first, NOBODY);
        int[] where = new int[cells];
        for (int i = 0; i < cells; i++) {
            where[i] = i;
        }
        shuffle(where);
        for (int i = 0; i < all; i++) {
            x[i] = where[i] % width;
            y[i] = where[i] / width;
            enter(i);
            order[i] = i;
            if (i < citizens) {
                grievance[i] = random.nextDouble() * (1 - legitimacy);
                riskAversion[i] = random.nextDouble();
            }
        }
    }

    int everybody() {
        return order.length;
    }

    int active() {
        int sum = 0;
        for (boolean is : active) {
            sum += is ? 1 : 0;
        }
        return sum;
    }

    int jailed() {
        int sum = 0;
        for (int t : term) {
            sum += t > 0 ? 1 : 0;
        }
        return sum;
    }

    void step() {
        shuffle(order);
        for (int who : order) {
            if (who >= citizens) {
                move(who);
                arrest(who);
            } else if (term[who] == 0) {
                move(who);
                decide(who);
            }
        }
        for (int i = 0; i < citizens; i++) {
            if (term[i] > 0) {
                term[i]--;
            }
        }
    }

    private void move(int who) {
        int free = 0;
        for (int i = 0; i < dx.length; i++) {
            int cell = seen(who, i);
            if (isFree(cell)) {
                found[free++] = cell;
            }
        }
        if (free > 0) {
            moveTo(who, found[random.nextInt(free)]);
        }
    }

    private boolean isFree(int cell) {
        for (int other = first[cell]; other != NOBODY; other = next[other]) {
            if (other >= citizens || term[other] == 0) {
                return false;
            }
        }
        return true;
    }

    private void decide(int who) {
        int officers = 0;
        int actives = 1;
        for (int i = 0; i < dx.length; i++) {
            for (int other = first[seen(who, i)]; other != NOBODY; other = next[other]) {
                if (other >= citizens) {
                    officers++;
                } else if (active[other]) {
                    actives++;
                }
            }
        }
        double chance = 1 - Math.exp(-k * Math.floor((double) officers / actives));
        active[who] = grievance[who] - riskAversion[who] * chance > threshold;
    }

    private void arrest(int who) {
        int suspects = 0;
        for (int i = 0; i < dx.length; i++) {
            for (int other = first[seen(who, i)]; other != NOBODY; other = next[other]) {
                if (other < citizens && active[other]) {
                    found[suspects++] = other;
                }
            }
        }
        if (suspects > 0) {
            int suspect = found[random.nextInt(suspects)];
            active[suspect] = false;
            term[suspect] = random.nextInt(longest);
            moveTo(who, y[suspect] * width + x[suspect]);
        }
    }

    private int seen(int who, int i) {
        int u = x[who] + dx[i];
        int v = y[who] + dy[i];
        u = u < 0 ? u + width : u >= width ? u - width : u;
        v = v < 0 ? v + height : v >= height ? v - height : v;
        return v * width + u;
    }

    private void moveTo(int who, int cell) {
        leave(who);
        x[who] = cell % width;
        y[who] = cell / width;
        enter(who);
    }

    private void enter(int who) {
        int cell = y[who] * width + x[who];
        next[who] = first[cell];
        first[cell] = who;
    }

    private void leave(int who) {
        int cell = y[who] * width + x[who];
        if (first[cell] == who) {
            first[cell] = next[who];
            return;
        }
        int before = first[cell];
        while (next[before] != who) {
            before = next[before];
        }
        next[before] = next[who];
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
