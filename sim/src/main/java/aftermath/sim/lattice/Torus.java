package aftermath.sim.lattice;

/// A torus laid out in rows, with a margin around it in which the other side shows again: a view that reaches over the
/// edge needs no wrapping. Cells are addressed in the padded layout; a cell's images are its copies in the margin.
///
///     margin | cells of the torus | margin        stride = width + 2·margin
///
/// A margin is at most half as wide as the torus, so that a cell has at most one image on each side.
final class Torus {
    /// Rows and columns that are reckoned exactly: [#row] multiplies where it should divide.
    private static final int LONGEST = 1 << 17;

    private static final int SHIFT = 46;

    final int width;
    final int height;
    final int margin;
    final int stride;
    /// 2^46 over the stride, rounded up.
    private final long perRow;

    Torus(int width, int height, int margin) {
        this.width = width;
        this.height = height;
        this.margin = margin;
        this.stride = width + 2 * margin;
        if (stride >= LONGEST || height + 2 * margin >= LONGEST || 2 * margin >= Math.min(width, height)) {
            throw new IllegalArgumentException("A torus of " + width + " × " + height + " must be less than " + LONGEST
                    + " a side, and more than twice its margin of " + margin + ".");
        }
        this.perRow = (1L << SHIFT) / stride + 1;
    }

    /// Cells of the padded layout.
    int size() {
        return stride * (height + 2 * margin);
    }

    /// Padded address of the i-th cell of the torus, row by row.
    int cell(int i) {
        return (i / width + margin) * stride + i % width + margin;
    }

    /// Which cell of the torus, row by row, one of the padded layout is or is an image of.
    int number(int padded) {
        int x = Math.floorMod(padded % stride - margin, width);
        int y = Math.floorMod(padded / stride - margin, height);
        return y * width + x;
    }

    /// Where a cell of the margin is an image of; a cell of the torus itself.
    int home(int padded) {
        return inside(padded) ? padded : cell(number(padded));
    }

    /// Whether a cell of the padded layout is of the torus and has no image: all are, but those within a margin of an
    /// edge.
    boolean inside(int padded) {
        int y = row(padded);
        int x = padded - y * stride;
        return ((x - 2 * margin) | (width - 1 - x) | (y - 2 * margin) | (height - 1 - y)) >= 0;
    }

    /// How far the image of a cell of the torus lies to its left or right; 0 where there is none.
    int across(int cell) {
        int x = cell - row(cell) * stride;
        return x < 2 * margin ? width : x >= width ? -width : 0;
    }

    /// How far the image of a cell of the torus lies above or below it, as a difference of addresses; 0 where there is
    /// none.
    int down(int cell) {
        int y = row(cell);
        return stride * (y < 2 * margin ? height : y >= height ? -height : 0);
    }

    /// Exact for fewer than 2^17 rows and columns and 2^29 cells.
    private int row(int padded) {
        return (int) ((padded * perRow) >>> SHIFT);
    }
}
