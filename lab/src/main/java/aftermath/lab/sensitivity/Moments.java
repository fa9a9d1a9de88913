package aftermath.lab.sensitivity;

/// Mean and variance of the responses of the first points of a design, chance kept apart.
final class Moments {
    private Moments() {}

    static double mean(Responses responses, int points) {
        double sum = 0;
        int n = 0;
        for (int point = 0; point < points; point++) {
            double mean = responses.mean(point);
            if (!Double.isNaN(mean)) {
                sum += mean;
                n++;
            }
        }
        return sum / n;
    }

    /// Variance of the mean response over points, without what chance adds to it.
    static double variance(Responses responses, int points) {
        double mean = mean(responses, points);
        double squares = 0;
        int n = 0;
        for (int point = 0; point < points; point++) {
            double[] off = responses.less(point, mean);
            double square = Products.of(off, off);
            if (!Double.isNaN(square)) {
                squares += square;
                n++;
            }
        }
        return squares / (n - 1);
    }

    static double chance(Responses responses, int points) {
        double sum = 0;
        int n = 0;
        for (int point = 0; point < points; point++) {
            double chance = responses.chance(point);
            if (!Double.isNaN(chance)) {
                sum += chance;
                n++;
            }
        }
        return sum / n;
    }
}
