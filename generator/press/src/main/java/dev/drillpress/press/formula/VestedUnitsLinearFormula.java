package dev.drillpress.press.formula;

import dev.drillpress.model.vesting.LinearVesting;
import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Column.Type;
import dev.drillpress.press.formula.Formula.Parameter;
import java.util.List;
import java.util.Map;

/** Shares vested in proportion to time. */
final class VestedUnitsLinearFormula {
  private static final String TEXT =
      "vested = trunc(units × years / 4), 0 before the grant, all units from 4 years on; in"
          + " double precision; source: the plan's own terms";

  private static final Map<String, String> NOTE =
      Map.of(
          "en",
          "A smooth line for comparison: contracts vest by dates, for which vested-units is"
              + " exact. Left out: a cliff, leaving the company, tax at vesting.",
          "zh",
          "仅供对照的直线：合同按日期归属，应使用精确的 vested-units。未计入首年门槛、离职和归属时的个税。");

  private VestedUnitsLinearFormula() {}

  static Formula formula() {
    Signature signature =
        new Signature(
            "vested-units-linear",
            Map.of("en", "Shares vested evenly over four years", "zh", "四年内匀速归属的股数"),
            parameters(),
            results(),
            TEXT,
            NOTE);
    return ModelFormula.ofRow(signature, VestedUnitsLinearFormula::vestedUnitsLinear);
  }

  private static List<Parameter> parameters() {
    return List.of(
        Grants.units(),
        Field.of("years", Type.DECIMAL, "Years since the grant", "授予后年数")
            .in(Unit.YEARS)
            .within("-200", "200")
            .given());
  }

  private static List<Column> results() {
    return List.of(Grants.vested());
  }

  private static List<String> vestedUnitsLinear(Row row) {
    long vested =
        row.blaming(
            "units",
            "Check `units` and `years`.",
            () -> LinearVesting.vestedUnits(row.whole("units"), row.number("years")));
    return List.of(Long.toString(vested));
  }
}
