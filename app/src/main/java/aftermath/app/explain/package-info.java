/// What the program says of its own model: the cards of the mechanisms, and who reads and writes what.
@NullMarked
package aftermath.app.explain;

import org.jspecify.annotations.NullMarked;
