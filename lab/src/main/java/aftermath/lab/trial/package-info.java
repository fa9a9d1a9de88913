/// Runs at chosen points of the priors: what fits and designs of sensitivity ask for.
@NullMarked
package aftermath.lab.trial;

import org.jspecify.annotations.NullMarked;
