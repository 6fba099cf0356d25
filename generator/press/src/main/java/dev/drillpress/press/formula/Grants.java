package dev.drillpress.press.formula;

import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Column.Type;
import dev.drillpress.press.formula.Formula.Parameter;

/** What the formulas of vesting have in common. */
final class Grants {
  private Grants() {}

  static Parameter units() {
    return Field.of("units", Type.INTEGER, "Shares granted", "授予股数")
        .in(Unit.SHARES)
        .within("0", "1000000000")
        .given();
  }

  static Column vested() {
    return Field.of("vested", Type.INTEGER, "Shares vested", "已归属股数")
        .in(Unit.SHARES)
        .atLeast("0")
        .column();
  }
}
