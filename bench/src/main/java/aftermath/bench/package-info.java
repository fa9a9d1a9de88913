/// Measurements. Each checks that the answer is still right before it says how fast it came.
@NullMarked
package aftermath.bench;

import org.jspecify.annotations.NullMarked;
