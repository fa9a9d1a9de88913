package aftermath.app.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/// Builds a page so that it cannot come out malformed: every text and attribute is escaped, every element closed.
final class Html {
    private static final Set<String> VOID = Set.of("meta", "input", "br", "hr", "col", "link");

    private final StringBuilder out = new StringBuilder(1 << 18);
    private final Deque<String> open = new ArrayDeque<>();

    /// Begins an element.
    ///
    /// @param attributes names and values in turn; an empty value is written as one
    Html open(String tag, String... attributes) {
        start(tag, attributes);
        if (!VOID.contains(tag)) {
            open.push(tag);
        }
        return this;
    }

    /// Ends the element begun last.
    Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /// An element with nothing but text in it.
    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /// An element with nothing in it, as drawings have many.
    Html empty(String tag, String... attributes) {
        start(tag, attributes);
        if (!VOID.contains(tag)) {
            out.append("</").append(tag).append('>');
        }
        return this;
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    /// Our own style or script, where escapes do not hold; it must not end its element early.
    Html embed(String tag, String code, String... attributes) {
        if (code.contains("</")) {
            throw new IllegalArgumentException("Embedded " + tag + " must not hold a closing tag.");
        }
        start(tag, attributes);
        out.append(code).append("</").append(tag).append('>');
        return this;
    }

    /// JSON for the script, with `<` written so that no data can end the element.
    Html data(String id, String json) {
        return embed("script", json.replace("<", "\\u003c"), "type", "application/json", "id", id);
    }

    Html newline() {
        out.append('\n');
        return this;
    }

    /// The whole page.
    String page() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Elements must be closed: " + open);
        }
        return "<!doctype html>\n" + out + "\n";
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int a = 0; a < attributes.length; a += 2) {
            out.append(' ').append(attributes[a]).append("=\"");
            escape(attributes[a + 1]);
            out.append('"');
        }
        out.append('>');
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    if (c >= ' ' || c == '\n' || c == '\t') {
                        out.append(c);
                    }
                }
            }
        }
    }
}
