package aftermath.app.report;

import aftermath.lab.claim.Answer;

/// A verdict as a word and a sign of its own shape, so that its meaning does not hang on its colour.
final class Sign {
    private Sign() {}

    /// The four signs once; the page refers to them.
    static void define(Html h) {
        h.open("svg", "width", "0", "height", "0", "class", "shapes", "aria-hidden", "true");
        for (Answer answer : Answer.values()) {
            h.open("symbol", "id", id(answer), "viewBox", "0 0 16 16");
            switch (answer) {
                case SUPPORTED -> {
                    h.empty("circle", "class", "sign", "cx", "8", "cy", "8", "r", "8");
                    h.empty("path", "class", "mark", "d", "M4.2 8.4L7 11.1L11.9 5.3");
                }
                case CONTRADICTED -> {
                    h.empty("path", "class", "sign", "d", "M8 -.2L16.2 8L8 16.2L-.2 8Z");
                    h.empty("path", "class", "mark", "d", "M5.6 5.6L10.4 10.4M10.4 5.6L5.6 10.4");
                }
                case UNDECIDED -> {
                    h.empty("circle", "class", "ring", "cx", "8", "cy", "8", "r", "7.1");
                    h.empty("path", "class", "ring", "d", "M8 .9A7.1 7.1 0 0 1 8 15.1Z", "fill", "currentColor");
                }
                case UNTESTABLE -> {
                    h.empty("circle", "class", "ring", "cx", "8", "cy", "8", "r", "7.1", "stroke-dasharray", "2.6 2");
                    h.empty("path", "class", "ring", "d", "M5 8L11 8");
                }
            }
            h.close();
        }
        h.close().newline();
    }

    /// The sign and the word.
    static void draw(Html h, Answer answer) {
        h.open("span", "class", "answer " + answer.word());
        sign(h, answer);
        h.text(word(answer)).close();
    }

    /// The sign alone, beside a word that says the same.
    static void sign(Html h, Answer answer) {
        h.open("svg", "class", "sign-of " + answer.word(), "viewBox", "0 0 16 16", "aria-hidden", "true");
        h.empty("use", "href", "#" + id(answer)).close();
    }

    /// With a capital.
    static String word(Answer answer) {
        String word = answer.word();
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String id(Answer answer) {
        return "sign-" + answer.word();
    }
}
