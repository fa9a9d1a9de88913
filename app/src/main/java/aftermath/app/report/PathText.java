package aftermath.app.report;

/// The `d` of a path through points, leaving out those a tenth of a pixel would not show.
final class PathText {
    private final StringBuilder d = new StringBuilder();
    private double lastX = Double.NaN;
    private double lastY = Double.NaN;
    private double heldX = Double.NaN;

    /// Goes on to a point; the first one begins the path. Steps along a level line are drawn as one.
    PathText to(double x, double y) {
        double px = Math.rint(x * 10) / 10;
        double py = Math.rint(y * 10) / 10;
        if (py == lastY) {
            heldX = px;
            return this;
        }
        settle();
        write(px, py);
        return this;
    }

    String open() {
        settle();
        return d.toString();
    }

    String closed() {
        return open() + "Z";
    }

    private void settle() {
        if (!Double.isNaN(heldX) && heldX != lastX) {
            write(heldX, lastY);
        }
        heldX = Double.NaN;
    }

    private void write(double x, double y) {
        d.append(d.isEmpty() ? 'M' : 'L').append(Numbers.px(x)).append(' ').append(Numbers.px(y));
        lastX = x;
        lastY = y;
    }
}
