/// The simulator: pure and deterministic. No clock, no files, no net, no chance but the addressed draw.
@NullMarked
package aftermath.sim;

import org.jspecify.annotations.NullMarked;
