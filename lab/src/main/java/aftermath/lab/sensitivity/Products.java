package aftermath.lab.sensitivity;

/// Products of the means of two noisy numbers, without the bias of noise.
///
///     E[u]·E[v] ≈ Σ_{k≠l} u_k·v_l / (r(r − 1))
///
/// Replicates k and l are independent, so their noise drops out of the mean of the product; within one replicate
/// two numbers may share their chance. With one replicate there is nothing to tell noise by: the plain product is
/// taken.
///
/// Source: Hoeffding 1948, doi:10.1214/aoms/1177730196 (U-statistics).
final class Products {
    private Products() {}

    static double of(double[] u, double[] v) {
        int r = u.length;
        if (r == 1) {
            return u[0] * v[0];
        }
        double sumU = 0;
        double sumV = 0;
        double same = 0;
        for (int k = 0; k < r; k++) {
            sumU += u[k];
            sumV += v[k];
            same += u[k] * v[k];
        }
        return (sumU * sumV - same) / (r * (r - 1.0));
    }
}
