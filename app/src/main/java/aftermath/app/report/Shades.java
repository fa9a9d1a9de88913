package aftermath.app.report;

import java.util.Arrays;

/// Six shades for a rate that spans orders of magnitude: none, then steps of about four.
///
/// @param bounds least value of shades 1 to 5, ascending
@SuppressWarnings("ArrayRecordComponent") // drawn from, never compared or changed
record Shades(double[] bounds) {
    private static final double STEP = 4;
    private static final double[] NICE = {1, 2, 5, 10};

    static Shades upTo(double most) {
        double[] bounds = new double[5];
        double bound = (most > 0 ? most : 1) / 2;
        for (int i = 4; i >= 0; i--) {
            bounds[i] = nice(bound);
            bound /= STEP;
        }
        return new Shades(bounds);
    }

    /// 0 for none to 5.
    int of(double value) {
        int shade = 0;
        while (shade < bounds.length && value >= bounds[shade]) {
            shade++;
        }
        return shade;
    }

    String label(int shade) {
        if (shade == 0) {
            return "under " + Numbers.plain(bounds[0]);
        }
        return shade == bounds.length
                ? Numbers.plain(bounds[shade - 1]) + " and more"
                : Numbers.plain(bounds[shade - 1]) + "–" + Numbers.plain(bounds[shade]);
    }

    private static double nice(double value) {
        double magnitude = Math.pow(10, Math.floor(Math.log10(value)));
        return Arrays.stream(NICE)
                        .filter(n -> n * magnitude <= value * (1 + 1e-9))
                        .max()
                        .orElse(1)
                * magnitude;
    }
}
