/// Prices, the strain behind them, and what the government offers.
@NullMarked
package aftermath.sim.model.economy;

import org.jspecify.annotations.NullMarked;
