package aftermath.app.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Markdown of a card as a terminal shows it: no marks, and tables without rules.
public final class Plainly {
    private static final int SHORT = 34;
    private static final String RULE = "[|:\\s-]+";

    private Plainly() {}

    public static String text(String markdown) {
        StringBuilder out = new StringBuilder();
        List<String[]> table = new ArrayList<>();
        for (String line : markdown.lines().toList()) {
            if (line.startsWith("|")) {
                if (!line.matches(RULE)) {
                    table.add(cells(line));
                }
                continue;
            }
            draw(table, out);
            if (!line.startsWith("<!--")) {
                out.append(line.startsWith("#") ? line.replaceFirst("#+ ", "") : line)
                        .append('\n');
            }
        }
        draw(table, out);
        return out.toString().replaceAll("\n{3,}", "\n\n").strip() + "\n";
    }

    private static String[] cells(String line) {
        String[] cells = line.strip().replaceAll("^\\||\\|$", "").split("(?<!\\\\)\\|", -1);
        return Arrays.stream(cells)
                .map(cell -> cell.strip().replace("\\|", "|").replace("`", ""))
                .toArray(String[]::new);
    }

    /// Narrow columns side by side; wide ones below, a line each.
    private static void draw(List<String[]> table, StringBuilder out) {
        if (table.isEmpty()) {
            return;
        }
        int columns = table.getFirst().length;
        int[] width = new int[columns];
        for (String[] row : table) {
            for (int c = 0; c < Math.min(columns, row.length); c++) {
                width[c] = Math.max(width[c], row[c].length());
            }
        }
        boolean heading = true;
        for (String[] row : table) {
            StringBuilder line = new StringBuilder("  ");
            List<String> below = new ArrayList<>();
            for (int c = 0; c < Math.min(columns, row.length); c++) {
                if (c == 0 || width[c] <= SHORT) {
                    line.append(row[c]).append(" ".repeat(width[c] - row[c].length() + 2));
                } else {
                    below.add(row[c]);
                }
            }
            out.append(line.toString().stripTrailing()).append('\n');
            if (!heading) {
                below.forEach(cell -> out.append("      ").append(cell).append('\n'));
            }
            heading = false;
        }
        table.clear();
    }
}
