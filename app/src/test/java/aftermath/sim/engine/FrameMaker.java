package aftermath.sim.engine;

import java.util.List;

/// Records frames by hand, as only the engine may.
public final class FrameMaker {
    private final Frames frames;

    public FrameMaker(List<Column> columns, int[] sizes, int capacity) {
        this.frames = new Frames(columns, sizes, capacity);
    }

    public void record(double[][] now) {
        frames.record(now);
    }

    public Frames frames() {
        return frames;
    }
}
