package dev.drillpress.press.formula;

import dev.drillpress.model.premium.PayBand;
import dev.drillpress.press.data.Column.Type;
import dev.drillpress.press.formula.Formula.Parameter;

/** Bands of pay, as premiums take them. */
final class PayBands {
  private static final String ENDS = "The low end must not be above the high end.";

  private PayBands() {}

  static PayBand band(Row row, String low, String high) {
    return row.blaming(low, ENDS, () -> new PayBand(row.yuan(low), row.yuan(high)));
  }

  static Parameter end(String name, String english, String chinese) {
    return Field.money(name, Unit.CNY_A_YEAR, english, chinese)
        .within("0.01", "10000000000")
        .given();
  }

  // From -100 % on, no baseline could follow from the pay.
  static Field percent(String name, String english, String chinese) {
    return Field.of(name, Type.PERCENT, english, chinese).in(Unit.PERCENT).within("-99", "1000");
  }
}
