/// The commands, one class each.
@NullMarked
package aftermath.app.cli;

import org.jspecify.annotations.NullMarked;
