/// What is done with runs: ensembles, twins, sensitivity, calibration, claims and their verdicts. Pure.
@NullMarked
package aftermath.lab;

import org.jspecify.annotations.NullMarked;
