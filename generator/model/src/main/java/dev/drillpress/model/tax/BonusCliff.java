package dev.drillpress.model.tax;

import dev.drillpress.model.money.Money;

/**
 * A separately taxed bonus that lies where more gross is less net: just above {@code edge} the
 * whole bonus bears the next rate.
 *
 * @param edge the largest bonus of the bracket below
 * @param extraTax tax on this bonus less tax on the edge
 * @param netLoss by how much this bonus leaves less than the edge would
 * @param safeFrom the smallest bonus above the edge that leaves at least as much as the edge
 */
public record BonusCliff(Money edge, Money extraTax, Money netLoss, Money safeFrom) {}
