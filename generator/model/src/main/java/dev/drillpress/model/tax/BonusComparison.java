package dev.drillpress.model.tax;

import dev.drillpress.model.money.Money;

/**
 * The year's tax both ways; {@code cheaper} is APART when they are equal, since nothing then
 * depends on the annual settlement.
 */
public record BonusComparison(Money apart, Money joined, BonusTaxation cheaper) {}
