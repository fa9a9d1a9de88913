package aftermath.sim.lattice;

import java.util.ArrayList;
import java.util.List;

/// The cells somebody sees, the own one included: a symmetrical shape around it, given as runs of cells along rows.
///
/// @param shape  how distance is measured
/// @param radius in cells; need not be whole, at least 0
/// @param rows   from the top down, one run per row
public record View(Shape shape, double radius, List<Row> rows) {

    /// How distance is measured.
    public enum Shape {
        /// Euclidean: 149 cells for vision 7, 9 for 1.7.
        DISC,
        /// Steps along rows and columns (von Neumann): 113 cells for vision 7, 5 for 1.7.
        DIAMOND,
        /// The greater of the two steps (Moore): 225 cells for vision 7, 9 for 1.7.
        SQUARE
    }

    /// Cells (−reach … reach) of the row `down` cells below the own one.
    public record Row(int down, int reach) {}

    public View {
        rows = List.copyOf(rows);
    }

    /// All cells of a shape within a radius.
    public static View of(Shape shape, double radius) {
        if (!(radius >= 0)) {
            throw new IllegalArgumentException("vision (" + radius + ") must be at least 0.");
        }
        int whole = (int) Math.floor(radius);
        List<Row> rows = new ArrayList<>();
        for (int down = -whole; down <= whole; down++) {
            int reach = -1;
            while (reach < whole && sees(shape, radius, down, reach + 1)) {
                reach++;
            }
            if (reach >= 0) {
                rows.add(new Row(down, reach));
            }
        }
        return new View(shape, radius, rows);
    }

    private static boolean sees(Shape shape, double radius, int down, int right) {
        int y = Math.abs(down);
        return switch (shape) {
            case DISC -> y * y + right * right <= radius * radius;
            case DIAMOND -> y + right <= radius;
            case SQUARE -> Math.max(y, right) <= radius;
        };
    }

    /// Cells seen, the own one included.
    public int cells() {
        return rows.stream().mapToInt(row -> 2 * row.reach() + 1).sum();
    }

    /// Whole cells it reaches from the own one.
    public int reach() {
        return (int) Math.floor(radius);
    }

    /// Where each cell lies in rows of so many cells, relative to the own one.
    int[] offsets(int stride) {
        return rows.stream()
                .flatMapToInt(row -> java.util.stream.IntStream.rangeClosed(-row.reach(), row.reach())
                        .map(right -> row.down() * stride + right))
                .toArray();
    }
}
