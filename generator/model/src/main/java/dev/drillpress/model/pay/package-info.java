/**
 * Pay by region, track and level as the project's article states it. The figures are claims of that
 * article (2024 Q2), not measured here; pages that show them must say so.
 */
@NullMarked
package dev.drillpress.model.pay;

import org.jspecify.annotations.NullMarked;
