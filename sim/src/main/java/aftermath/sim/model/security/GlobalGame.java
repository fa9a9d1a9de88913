package aftermath.sim.model.security;

import aftermath.sim.population.StandardNormal;

/// A coordination game of many who hold or shirk, and of a state that gives way when too many shirk.
///
/// The strength of the state θ is the share of shirkers that it can bear. Nobody knows it: everybody holds it for
/// N(z, 1/α) by what is public, and sees a signal of his own, N(θ, 1/β). Shirking pays 1 − c where the state gives way
/// and −c where it stands, so whoever's signal is below x* shirks, and a state weaker than θ* gives way. Types k with
/// shares mₖ differ in what shirking costs them, cₖ. With r = α/√β and s = √(1 + α/β)
///
///     who is in doubt:   Pr(θ ≤ θ* | xₖ*) = cₖ   ⇔   √β·(xₖ* − θ*) = r·(θ* − z) − s·Φ⁻¹(cₖ)
///     the state on the edge:   Σ mₖ·Φ(√β·(xₖ* − θ*)) = θ*
///
/// so the cutoffs are the zeros of Σ mₖ·Φ(r·(θ − z) − s·Φ⁻¹(cₖ)) − θ on (0, 1). With one type there is exactly one, for
/// every z and c, iff r ≤ √2π; with more types that suffices. α = 0 gives the diffuse prior, θ* = Σ mₖ·(1 − cₖ).
///
/// Source: Morris & Shin 1998 (American Economic Review 88:587) and 2003, doi:10.1017/CBO9780511610240.004; Angeletos,
/// Hellwig & Pavan 2007, doi:10.1111/j.1468-0262.2007.00766.x. Two types: Σ over types of the same conditions.
public final class GlobalGame {
    private static final int MOST_TYPES = 2;
    /// Two roots closer than this, or a root where the curve touches zero without crossing, count as one.
    private static final double CLOSEST = 1e-12;

    private final double beta;
    private final double slope;
    private final double stretch;
    private final double[] mass = new double[MOST_TYPES];
    private final double[] offset = new double[MOST_TYPES];
    private final double[] root = new double[2 * MOST_TYPES + 1];
    private int types;
    private int roots;

    /// @param alpha precision of the public signal; 0 where nothing is public
    /// @param beta  precision of private signals, above 0
    public GlobalGame(double alpha, double beta) {
        this.beta = beta;
        this.slope = alpha / StrictMath.sqrt(beta);
        this.stretch = StrictMath.sqrt(1 + alpha / beta);
    }

    /// Finds every equilibrium between two types.
    ///
    /// @param z     what the state's strength is publicly thought to be
    /// @param share of those for whom shirking costs `other`, 0 to 1
    /// @param cost  of shirking, in (0, 1)
    /// @return how many there are: odd, but for a curve that touches zero
    public int solve(double z, double share, double cost, double other) {
        types = 0;
        if (share < 1) {
            type(z, 1 - share, cost);
        }
        if (share > 0) {
            type(z, share, other);
        }
        roots = 0;
        // At the ends it is known to be above and below zero, whatever rounding says.
        search(0, Math.max(excess(0), 0), 1, Math.min(excess(1), -Double.MIN_VALUE));
        return roots;
    }

    private void type(double z, double share, double cost) {
        mass[types] = share;
        offset[types] = -slope * z - stretch * StandardNormal.quantile(cost);
        types++;
    }

    /// Knows the equilibria that another has found.
    void takeOver(GlobalGame other) {
        System.arraycopy(other.mass, 0, mass, 0, MOST_TYPES);
        System.arraycopy(other.offset, 0, offset, 0, MOST_TYPES);
        System.arraycopy(other.root, 0, root, 0, root.length);
        types = other.types;
        roots = other.roots;
    }

    /// Cutoff θ* of an equilibrium, the lowest first.
    public double cutoff(int index) {
        return root[index];
    }

    /// The equilibrium nearest to a cutoff; of two equally near the lower one.
    public double nearest(double cutoff) {
        double best = root[0];
        for (int i = 1; i < roots; i++) {
            if (Math.abs(root[i] - cutoff) < Math.abs(best - cutoff)) {
                best = root[i];
            }
        }
        return best;
    }

    /// Signal x* below which a member shirks.
    ///
    /// @param cutoff θ* of the equilibrium
    public double signalCutoff(double cutoff, double z, double cost) {
        return cutoff + lean(cutoff, z, cost) / StrictMath.sqrt(beta);
    }

    /// √β·(x* − θ*): how far the signal of whoever is in doubt lies above the cutoff, in units of its noise.
    public double lean(double cutoff, double z, double cost) {
        return slope * (cutoff - z) - stretch * StandardNormal.quantile(cost);
    }

    /// Share of shirkers in a state of strength θ*, if all expect θ* to be the cutoff, less θ*.
    private double excess(double theta) {
        double all = -theta;
        for (int k = 0; k < types; k++) {
            all += mass[k] * StandardNormal.cumulative(slope * theta + offset[k]);
        }
        return all;
    }

    /// Every zero of the excess in [a, b), by halving until its slope, bounded over the interval, leaves none or
    /// one.
    private void search(double a, double atA, double b, double atB) {
        double least = -1;
        double most = -1;
        for (int k = 0; k < types; k++) {
            double from = slope * a + offset[k];
            double to = slope * b + offset[k];
            double near = from <= 0 && to >= 0 ? 0 : Math.min(Math.abs(from), Math.abs(to));
            double far = Math.max(Math.abs(from), Math.abs(to));
            most += mass[k] * slope * StandardNormal.density(near);
            least += mass[k] * slope * StandardNormal.density(far);
        }
        boolean crosses = atA >= 0 != atB >= 0;
        if (most < 0 || least > 0) {
            if (crosses) {
                found(refined(a, b, atA >= 0));
            }
        } else if (crosses || reachesZero(atA, atB, least * (b - a), most * (b - a))) {
            if (b - a < CLOSEST) {
                found(0.5 * (a + b));
            } else {
                double middle = 0.5 * (a + b);
                double atMiddle = excess(middle);
                search(a, atA, middle, atMiddle);
                search(middle, atMiddle, b, atB);
            }
        }
    }

    /// Whether a curve with ends of one sign can reach zero between them, by the least and most it can rise.
    private static boolean reachesZero(double atA, double atB, double least, double most) {
        return atA >= 0 ? atA + least <= 0 && atB - most <= 0 : atA + most >= 0 && atB - least >= 0;
    }

    private void found(double theta) {
        if (roots == 0 || theta - root[roots - 1] > CLOSEST) {
            root[roots++] = theta;
        }
    }

    /// The one zero of a monotone stretch: Newton's steps, halving where they leave the bracket.
    private double refined(double a, double b, boolean falls) {
        double lo = a;
        double hi = b;
        double theta = 0.5 * (a + b);
        for (int i = 0; i < 100; i++) {
            double now = excess(theta);
            if (now >= 0 == falls) {
                lo = theta;
            } else {
                hi = theta;
            }
            double step = now / steepness(theta);
            double next = theta - step;
            if (Math.abs(step) <= 0x1.0p-53 || hi - lo <= 0x1.0p-52) {
                return Math.clamp(next, a, b);
            }
            if (!(next > lo && next < hi)) {
                next = 0.5 * (lo + hi);
            }
            theta = next;
        }
        return theta;
    }

    private double steepness(double theta) {
        double all = -1;
        for (int k = 0; k < types; k++) {
            all += mass[k] * slope * StandardNormal.density(slope * theta + offset[k]);
        }
        return all;
    }
}
