/// The record beside the model: which numbers of a run are held against which figures, and what fits, sensitivity,
/// comparison of variants and validation left for others to read.
@NullMarked
package aftermath.lab.record;

import org.jspecify.annotations.NullMarked;
