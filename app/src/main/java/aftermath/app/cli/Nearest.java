package aftermath.app.cli;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What was probably meant.
public final class Nearest {
    private Nearest() {}

    /// The valid name with the fewest letters changed, unless more than half of them are; then none.
    public static @Nullable String to(String given, Collection<String> valid) {
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String name : valid) {
            int distance = distance(given.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                best = name;
            }
        }
        return best != null && 2 * least <= Math.max(given.length(), best.length()) ? best : null;
    }

    /// Letters to insert, delete or replace (Levenshtein 1966).
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
