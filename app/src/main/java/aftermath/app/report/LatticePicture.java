package aftermath.app.report;

import aftermath.sim.lattice.Picture;
import java.util.List;

/// The lattice at one tick: a square per cell, one path per kind of inhabitant.
final class LatticePicture {
    /// A kind of inhabitant as it is drawn.
    private record Mark(byte code, String name, String fill) {}

    private static final List<Mark> ONE = List.of(
            new Mark(Picture.QUIET, "quiet", "var(--b80)"),
            new Mark(Picture.ACTIVE, "active", "#d1352b"),
            new Mark(Picture.JAILED, "in jail", "#b9b4a8"),
            new Mark(Picture.OFFICER, "officer", "var(--ink)"));
    private static final List<Mark> TWO = List.of(
            new Mark(Picture.QUIET, "first group", "#5b9bd0"),
            new Mark(Picture.ACTIVE, "first group, violent", "#123a5e"),
            new Mark(Picture.OTHER_QUIET, "second group", "#eaa45d"),
            new Mark(Picture.OTHER_ACTIVE, "second group, violent", "#9c3a06"),
            new Mark(Picture.OFFICER, "peacekeeper", "var(--ink)"));

    private LatticePicture() {}

    static void draw(Html h, Picture picture, boolean groups, String caption) {
        List<Mark> marks = groups ? TWO : ONE;
        h.open("figure", "style", "margin:0;flex:1 1 18rem;max-width:26rem");
        h.open(
                "svg",
                "viewBox",
                "0 0 " + picture.width() + " " + picture.height(),
                "role",
                "img",
                "aria-label",
                caption,
                "shape-rendering",
                "crispEdges",
                "style",
                "width:100%;height:auto;background:var(--card);border:1px solid var(--line)");
        h.element("title", caption);
        for (Mark mark : marks) {
            String path = path(picture, mark.code());
            if (!path.isEmpty()) {
                h.empty("path", "d", path, "fill", mark.fill());
            }
        }
        h.close().element("figcaption", caption).close().newline();
    }

    static void legend(Html h, boolean groups) {
        h.open("ul", "class", "facts");
        for (Mark mark : groups ? TWO : ONE) {
            h.open("li")
                    .empty(
                            "span",
                            "style",
                            "display:inline-block;width:.75em;height:.75em;margin-right:.45em;background:"
                                    + mark.fill());
            h.text(mark.name()).close();
        }
        h.close().newline();
    }

    private static String path(Picture picture, byte code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                int from = x;
                while (x < picture.width() && picture.at(x, y) == code) {
                    x++;
                }
                if (x > from) {
                    path.append('M')
                            .append(from)
                            .append(' ')
                            .append(y)
                            .append('h')
                            .append(x - from);
                    path.append("v1h-").append(x - from).append('z');
                }
            }
        }
        return path.toString();
    }
}
