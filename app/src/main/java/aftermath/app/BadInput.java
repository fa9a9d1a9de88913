package aftermath.app;

import org.jspecify.annotations.Nullable;

/// Something the user gave cannot be used; nothing was run or changed.
///
/// Its message says *what (value) must …*; a second line starting **Maybe** says what would be right.
public final class BadInput extends RuntimeException {

    public BadInput(String message, @Nullable String maybe) {
        super(maybe == null ? message : message + System.lineSeparator() + "Maybe " + maybe);
    }
}
