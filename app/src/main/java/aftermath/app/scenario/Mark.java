package aftermath.app.scenario;

/// A place in a text file; lines and columns count from 1.
record Mark(int line, int column) {
    static final Mark START = new Mark(1, 1);

    /// Where the character at `offset` stands.
    static Mark at(CharSequence text, int offset) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < offset; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return new Mark(line, column);
    }
}
