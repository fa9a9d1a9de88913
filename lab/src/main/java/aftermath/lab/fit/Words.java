package aftermath.lab.fit;

import java.util.List;

/// The words of a text, one after the other, with the line of what is wrong.
final class Words {
    private final List<String> lines;
    private String[] words = {};
    private int line;
    private int next;

    Words(List<String> lines) {
        this.lines = lines;
    }

    String word() {
        while (next >= words.length) {
            if (line >= lines.size()) {
                throw wrong("Text must not end here. Maybe it was cut off.");
            }
            words = lines.get(line++).split(" ", -1);
            next = 0;
        }
        return words[next++];
    }

    /// Goes over a word if it is the next.
    boolean is(String expected) {
        if (word().equals(expected)) {
            return true;
        }
        next--;
        return false;
    }

    void expect(String expected) {
        String found = word();
        if (!found.equals(expected)) {
            throw wrong("Word (" + found + ") must be " + expected + ".");
        }
    }

    int whole() {
        String word = word();
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw wrong("Word (" + word + ") must be a whole number.");
        }
    }

    double number() {
        String word = word();
        try {
            return Double.parseDouble(word);
        } catch (NumberFormatException e) {
            throw wrong("Word (" + word + ") must be a number.");
        }
    }

    double[] numbers(int count) {
        if (count < 0 || count > words.length - next) {
            throw wrong("Count (" + count + ") must be that of the numbers that follow. Maybe the line was cut off.");
        }
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = number();
        }
        return numbers;
    }

    IllegalArgumentException wrong(String message) {
        return new IllegalArgumentException("Progress of a fit, line " + line + ": " + message);
    }
}
