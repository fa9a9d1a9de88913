package aftermath.lab.sensitivity;

import java.util.List;

/// Functions whose indices are known.
final class Known {
    static final List<String> ISHIGAMI = List.of("x1", "x2", "x3");
    static final List<String> G = List.of("a0", "a1", "a2", "a3", "a4", "a5", "a6", "a7");
    private static final double[] A = {0, 1, 4.5, 9, 99, 99, 99, 99};

    private Known() {}

    /// sin x₁ + 7 sin² x₂ + 0.1 x₃⁴ sin x₁ on (−π, π)³.
    ///
    /// Source: Ishigami & Homma 1990, doi:10.1109/ISUMA.1990.151285.
    static double ishigami(double[] u) {
        double x1 = Math.PI * (2 * u[0] - 1);
        double x2 = Math.PI * (2 * u[1] - 1);
        double x3 = Math.PI * (2 * u[2] - 1);
        double s2 = StrictMath.sin(x2);
        return StrictMath.sin(x1) * (1 + 0.1 * x3 * x3 * x3 * x3) + 7 * s2 * s2;
    }

    /// ∏ (|4u − 2| + a)/(1 + a).
    ///
    /// Source: Saltelli & Sobol 1995, doi:10.1016/0951-8320(95)00099-2.
    static double g(double[] u) {
        double product = 1;
        for (int i = 0; i < A.length; i++) {
            product *= (Math.abs(4 * u[i] - 2) + A[i]) / (1 + A[i]);
        }
        return product;
    }
}
