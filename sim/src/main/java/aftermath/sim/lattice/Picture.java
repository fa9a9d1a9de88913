package aftermath.sim.lattice;

/// A lattice at one tick.
public final class Picture {
    /// Nobody is there.
    public static final byte EMPTY = 0;
    /// A quiet citizen.
    public static final byte QUIET = 1;
    /// An active citizen.
    public static final byte ACTIVE = 2;
    /// A prisoner, and nobody else.
    public static final byte JAILED = 3;
    /// An officer.
    public static final byte OFFICER = 4;

    /// A quiet citizen of the second group, where there are two.
    public static final byte OTHER_QUIET = 5;
    /// An active one of the second group.
    public static final byte OTHER_ACTIVE = 6;

    private static final byte[] WEIGHT = {0, 2, 3, 1, 4, 2, 3};

    private final int tick;
    private final int width;
    private final int height;
    private final byte[] marks;

    Picture(int tick, int width, int height, byte[] marks) {
        this.tick = tick;
        this.width = width;
        this.height = height;
        this.marks = marks;
    }

    /// The mark that shows where several share a cell.
    static byte over(byte one, byte other) {
        return WEIGHT[one] >= WEIGHT[other] ? one : other;
    }

    /// Ticks done.
    public int tick() {
        return tick;
    }

    /// Cells.
    public int width() {
        return width;
    }

    /// Cells.
    public int height() {
        return height;
    }

    /// What is at a cell: one of the marks.
    public byte at(int x, int y) {
        return marks[y * width + x];
    }
}
