package aftermath.sim.lattice;

/// A torus laid out in rows, with a margin around it in which the other side shows again: a view that reaches over the
/// edge needs no wrapping. Cells are addressed in the padded layout; a cell's images are its copies in the margin.
///
///     margin | cells of the torus | margin        stride = width + 2·margin
final class Torus {
    private static final int[] NONE = {};

    final int width;
    final int height;
    final int margin;
    final int stride;
    private final int[][] images;

    Torus(int width, int height, int margin) {
        this.width = width;
        this.height = height;
        this.margin = margin;
        this.stride = width + 2 * margin;
        this.images = new int[size()][];
        for (int i = 0; i < width * height; i++) {
            images[cell(i)] = imagesOf(i % width, i / width);
        }
    }

    /// Cells of the padded layout.
    int size() {
        return stride * (height + 2 * margin);
    }

    /// Padded address of the i-th cell of the torus, row by row.
    int cell(int i) {
        return (i / width + margin) * stride + i % width + margin;
    }

    /// Where a cell of the margin is an image of; a cell of the torus itself.
    int home(int padded) {
        int x = Math.floorMod(padded % stride - margin, width);
        int y = Math.floorMod(padded / stride - margin, height);
        return (y + margin) * stride + x + margin;
    }

    /// Copies of a cell of the torus in the margin: 0 to 3.
    int[] images(int cell) {
        return images[cell];
    }

    private int[] imagesOf(int x, int y) {
        int across = x < margin ? width : x >= width - margin ? -width : 0;
        int down = y < margin ? height : y >= height - margin ? -height : 0;
        int here = (y + margin) * stride + x + margin;
        if (across == 0 && down == 0) {
            return NONE;
        }
        if (across == 0) {
            return new int[] {here + down * stride};
        }
        if (down == 0) {
            return new int[] {here + across};
        }
        return new int[] {here + across, here + down * stride, here + down * stride + across};
    }
}
