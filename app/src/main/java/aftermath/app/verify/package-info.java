/// Targets of verification, for people and for programs.
@NullMarked
package aftermath.app.verify;

import org.jspecify.annotations.NullMarked;
