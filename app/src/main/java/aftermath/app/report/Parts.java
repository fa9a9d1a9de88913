package aftermath.app.report;

/// Pieces of a page that recur.
final class Parts {
    private Parts() {}

    /// A table's head; columns whose name starts with `#` hold numbers.
    static void head(Html h, String caption, String... columns) {
        h.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption);
        h.open("table").element("caption", caption, "class", "unseen");
        h.open("thead").open("tr");
        for (String column : columns) {
            boolean number = column.startsWith("#");
            h.element("th", number ? column.substring(1) : column, "scope", "col", "class", number ? "num" : "");
        }
        h.close().close().open("tbody");
    }

    static void foot(Html h) {
        h.close().close().close().newline();
    }

    static void number(Html h, String text) {
        h.element("td", text, "class", "num");
    }

    /// A section with its heading.
    static Html section(Html h, String id, String title) {
        return h.open("section", "id", id, "aria-labelledby", id + "-heading")
                .element("h2", title, "id", id + "-heading");
    }

    /// A word in a box whose meaning does not hang on its colour.
    static void badge(Html h, String text, String css) {
        h.element("span", text, "class", "badge " + css);
    }
}
