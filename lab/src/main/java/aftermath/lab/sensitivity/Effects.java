package aftermath.lab.sensitivity;

import java.util.stream.IntStream;

/// Sums over the elementary effects of one parameter.
///
/// @param mu    mean effect
/// @param star  mean size of an effect
/// @param plain variance of effects, chance and all
/// @param noise mean variance that chance leaves in an effect
/// @param size  mean standard deviation of that
/// @param n     effects
record Effects(double mu, double star, double plain, double noise, double size, int n) {

    /// @param effects by walk; NaN where a run had no number
    /// @param noises  variance that chance leaves in each
    /// @param walks   which walks to look at; some more than once
    static Effects of(double[] effects, double[] noises, int[] walks) {
        int n = 0;
        double sum = 0;
        double sizes = 0;
        double noise = 0;
        double size = 0;
        for (int walk : walks) {
            if (!Double.isNaN(effects[walk])) {
                n++;
                sum += effects[walk];
                sizes += Math.abs(effects[walk]);
                noise += noises[walk];
                size += StrictMath.sqrt(noises[walk]);
            }
        }
        double squares = 0;
        for (int walk : walks) {
            double off = effects[walk] - sum / n;
            squares += Double.isNaN(off) ? 0 : off * off;
        }
        return new Effects(sum / n, sizes / n, squares / (n - 1), noise / n, size / n, n);
    }

    static int[] all(double[] effects) {
        return IntStream.range(0, effects.length).toArray();
    }

    /// Spread of the effects themselves; 0 where chance explains it all.
    double sigma(boolean noisy) {
        double own = noisy ? plain - noise : plain;
        return own < 0 ? 0 : StrictMath.sqrt(own);
    }
}
