package aftermath.lab.sensitivity;

/// A table of points in the unit cube, in the order in which they are best run: any beginning of whole rounds will
/// do.
public final class Points {
    private final double[][] rows;
    private final int round;

    /// @param rows  points, as many coordinates each
    /// @param round points that belong together
    Points(double[][] rows, int round) {
        this.rows = rows;
        this.round = round;
    }

    public int size() {
        return rows.length;
    }

    public int dimensions() {
        return rows[0].length;
    }

    /// Points that belong together: an estimate needs all of them.
    public int round() {
        return round;
    }

    public int rounds() {
        return rows.length / round;
    }

    public double at(int point, int dimension) {
        return rows[point][dimension];
    }

    public double[] point(int point) {
        return rows[point].clone();
    }

    /// A world for a replicate of a point: the same for all points of a round, so that they differ by parameters
    /// alone; another for every round and replicate, so that rounds are independent.
    public int world(int point, int replicate, int replicates) {
        return Math.addExact(Math.multiplyExact(point / round, replicates), replicate);
    }
}
