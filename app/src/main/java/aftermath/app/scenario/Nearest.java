package aftermath.app.scenario;

import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;

/// Guesses what a mistyped name was meant to be.
public final class Nearest {
    private Nearest() {}

    /// The known name nearest to the word, or an empty string where none is near.
    public static String to(String word, Collection<String> names) {
        for (String name : new TreeSet<>(names)) {
            // `blackout` for `information.blackout`: people remember the last part.
            if (!word.isEmpty() && name.endsWith("." + word)) {
                return name;
            }
        }
        String best = "";
        // A third of the letters may be wrong; beyond that a guess is noise.
        int bound = Math.max(2, word.length() / 3) + 1;
        for (String name : new TreeSet<>(names)) {
            int distance = distance(word.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT), bound);
            if (distance < bound) {
                bound = distance;
                best = name;
            }
        }
        return best;
    }

    /// Edits that turn one word into the other: a letter put in, left out, changed, or two neighbours swapped.
    private static int distance(String a, String b, int bound) {
        if (Math.abs(a.length() - b.length()) >= bound) {
            return bound;
        }
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int least = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    least = Math.min(least, d[i - 2][j - 2] + 1);
                }
                d[i][j] = least;
            }
        }
        return d[a.length()][b.length()];
    }
}
