package aftermath.app.report;

import aftermath.app.store.Manifest;

/// All it takes to get the same page again.
final class Recipe {
    private Recipe() {}

    static void draw(Html h, Manifest manifest) {
        h.open("details", "class", "recipe", "id", "recipe").element("summary", "Recipe: how to get this page again");
        h.open("dl");
        line(h, "Command", manifest.command());
        line(h, "Scenario", manifest.scenario() + ", SHA-256 " + manifest.scenarioHash());
        line(h, "Seed", Long.toString(manifest.seed()));
        line(
                h,
                "Worlds",
                manifest.results().size() + " of " + manifest.worlds() + ", hours " + manifest.ticks() + ", scale 1:"
                        + manifest.scale());
        line(h, "Cut", manifest.cuts().isEmpty() ? "nothing" : String.join(", ", manifest.cuts()));
        line(h, "Numbers from", manifest.drawn().word());
        line(h, "Set", manifest.sets().isEmpty() ? "nothing" : manifest.sets().toString());
        line(h, "Aftermath", manifest.version() + ", commit " + manifest.commit());
        line(
                h,
                "JDK",
                manifest.jdk() + " on " + manifest.os() + ", " + manifest.threads()
                        + " threads (their number changes nothing)");
        line(h, "Began, ended", manifest.start() + ", " + (manifest.end() == null ? "not yet" : manifest.end()));
        if (!manifest.results().isEmpty()) {
            Manifest.ResultFile first = manifest.results().getFirst();
            line(h, "Digest of world " + first.world(), first.digest());
        }
        h.close().close().newline();
    }

    private static void line(Html h, String term, String text) {
        h.element("dt", term).open("dd").element("code", text).close();
    }
}
