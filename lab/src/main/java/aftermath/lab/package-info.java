/// The lab: what is done with many runs. Pure: it asks for runs and hands on their results, and touches no disk.
@NullMarked
package aftermath.lab;

import org.jspecify.annotations.NullMarked;
