package aftermath.sim.model.elite;

import aftermath.sim.engine.Portable;
import java.util.Arrays;

/// Logit quantal response equilibrium of a game of two players with finitely many moves.
///
/// Each answers what the other is expected to do, better moves being likelier but no move certain:
///
///     pᵢ ∝ exp(λ·Σⱼ uᵢⱼ·qⱼ),   qⱼ ∝ exp(λ·Σᵢ pᵢ·vᵢⱼ)
///
/// λ = 0 gives even chances; the limit for λ → ∞ of the branch that begins there is a Nash equilibrium, in almost every
/// game a single one. That branch is followed: λ grows in steps, each solved by Newton's method from the last, a step
/// being halved where that fails, until no chance is off its answer by more than [#TOLERANCE]. Where the branch turns
/// back, so that no small enough step exists, the answers are iterated with damping at the λ wanted, from the point
/// reached.
///
/// Source: McKelvey & Palfrey 1995, doi:10.1006/game.1995.1023; following the branch: Turocy 2005,
/// doi:10.1016/j.geb.2004.04.003. Deviation: λ itself is the step, not the length along the branch.
public final class QuantalResponse {
    /// No chance of the solution is further than this from what it answers to.
    public static final double TOLERANCE = 1e-10;

    /// Farthest that a chance may move in one step, so that no other branch is jumped to.
    private static final double FARTHEST = 0.15;
    private static final int NEWTON_STEPS = 12;
    private static final int MOST_DAMPED = 100_000;
    private static final double SMALLEST_STEP = 1e-6;

    private final int rows;
    private final int columns;
    private final double[] first;
    private final double[] second;
    private final double[] p;
    private final double[] q;
    private final double[] start;
    private final double[] answer;
    private final double[] value;
    private final double[] system;

    /// @param rows    moves of the first player
    /// @param columns moves of the second
    public QuantalResponse(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        first = new double[rows * columns];
        second = new double[rows * columns];
        p = new double[rows];
        q = new double[columns];
        start = new double[rows];
        answer = new double[rows];
        value = new double[Math.max(rows, columns)];
        system = new double[rows * (rows + 1)];
    }

    /// Sets what a pair of moves is worth to either player.
    public void payoff(int row, int column, double forFirst, double forSecond) {
        first[row * columns + column] = forFirst;
        second[row * columns + column] = forSecond;
    }

    /// Chance of a move of the first player.
    public double chance(int row) {
        return p[row];
    }

    /// Chance of a move of the second player.
    public double otherChance(int column) {
        return q[column];
    }

    /// Solves the game.
    ///
    /// @param lambda how precisely the better move is chosen, at least 0
    public void solve(double lambda) {
        Arrays.fill(p, 1.0 / rows);
        double reached = 0;
        double step = Math.max(lambda / 8, Math.min(lambda, 1));
        while (reached < lambda) {
            double next = Math.min(lambda, reached + step);
            System.arraycopy(p, 0, start, 0, rows);
            if (newton(next) && moved() <= FARTHEST) {
                reached = next;
                step *= 2;
            } else {
                System.arraycopy(start, 0, p, 0, rows);
                step /= 2;
                if (step < SMALLEST_STEP * (1 + lambda)) {
                    damped(lambda);
                    reached = lambda;
                }
            }
        }
        answer(lambda);
        System.arraycopy(answer, 0, p, 0, rows);
    }

    private double moved() {
        double most = 0;
        for (int i = 0; i < rows; i++) {
            most = Math.max(most, Math.abs(p[i] - start[i]));
        }
        return most;
    }

    /// What the first player answers to the second's answer to p.
    ///
    /// @return how far that is from p
    private double answer(double lambda) {
        for (int j = 0; j < columns; j++) {
            value[j] = 0;
            for (int i = 0; i < rows; i++) {
                value[j] += p[i] * second[i * columns + j];
            }
        }
        choose(lambda, q);
        for (int i = 0; i < rows; i++) {
            value[i] = 0;
            for (int j = 0; j < columns; j++) {
                value[i] += q[j] * first[i * columns + j];
            }
        }
        choose(lambda, answer);
        double off = 0;
        for (int i = 0; i < rows; i++) {
            off = Math.max(off, Math.abs(answer[i] - p[i]));
        }
        return off;
    }

    private void choose(double lambda, double[] chances) {
        double best = value[0];
        for (int k = 1; k < chances.length; k++) {
            best = Math.max(best, value[k]);
        }
        double all = 0;
        for (int k = 0; k < chances.length; k++) {
            chances[k] = Portable.exp(lambda * (value[k] - best));
            all += chances[k];
        }
        for (int k = 0; k < chances.length; k++) {
            chances[k] /= all;
        }
    }

    /// Newton's method for p = answer(p).
    private boolean newton(double lambda) {
        double last = Double.POSITIVE_INFINITY;
        for (int n = 0; n < NEWTON_STEPS; n++) {
            double off = answer(lambda);
            if (off <= TOLERANCE) {
                return true;
            }
            if (!(off < 2 * last)) {
                return false;
            }
            last = off;
            linearise(lambda);
            if (!eliminate()) {
                return false;
            }
            for (int i = 0; i < rows; i++) {
                p[i] += system[i * (rows + 1) + rows];
                if (!(p[i] > -0.01 && p[i] < 1.01)) {
                    return false;
                }
            }
        }
        return false;
    }

    /// (1 − ∂answer/∂p)·step = answer − p, with ∂answer/∂p = λ²·S(answer)·U·S(q)·Vᵀ and S(x) = diag(x) − x·xᵀ.
    private void linearise(double lambda) {
        for (int k = 0; k < rows; k++) {
            double meanSecond = 0;
            for (int j = 0; j < columns; j++) {
                meanSecond += q[j] * second[k * columns + j];
            }
            double meanFirst = 0;
            for (int i = 0; i < rows; i++) {
                value[i] = 0;
                for (int j = 0; j < columns; j++) {
                    value[i] += first[i * columns + j] * q[j] * (second[k * columns + j] - meanSecond);
                }
                meanFirst += answer[i] * value[i];
            }
            for (int i = 0; i < rows; i++) {
                double slope = lambda * lambda * answer[i] * (value[i] - meanFirst);
                system[i * (rows + 1) + k] = (i == k ? 1 : 0) - slope;
            }
        }
        for (int i = 0; i < rows; i++) {
            system[i * (rows + 1) + rows] = answer[i] - p[i];
        }
    }

    /// Gauss's elimination with pivots; the solution is left in the last column.
    private boolean eliminate() {
        int width = rows + 1;
        for (int k = 0; k < rows; k++) {
            int pivot = k;
            for (int i = k + 1; i < rows; i++) {
                if (Math.abs(system[i * width + k]) > Math.abs(system[pivot * width + k])) {
                    pivot = i;
                }
            }
            if (!(Math.abs(system[pivot * width + k]) > 1e-12)) {
                return false;
            }
            for (int j = k; j < width; j++) {
                double held = system[k * width + j];
                system[k * width + j] = system[pivot * width + j];
                system[pivot * width + j] = held;
            }
            for (int i = 0; i < rows; i++) {
                double factor = i == k ? 0 : system[i * width + k] / system[k * width + k];
                for (int j = k; j < width; j++) {
                    system[i * width + j] -= factor * system[k * width + j];
                }
            }
        }
        for (int k = 0; k < rows; k++) {
            system[k * width + rows] /= system[k * width + k];
        }
        return true;
    }

    private void damped(double lambda) {
        for (int n = 0; n < MOST_DAMPED && answer(lambda) > TOLERANCE; n++) {
            double weight = 1 / (2 + 0.01 * n);
            for (int i = 0; i < rows; i++) {
                p[i] += weight * (answer[i] - p[i]);
            }
        }
    }
}
