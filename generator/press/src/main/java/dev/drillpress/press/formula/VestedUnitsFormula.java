package dev.drillpress.press.formula;

import dev.drillpress.model.vesting.VestingPlan;
import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Column.Type;
import dev.drillpress.press.formula.Formula.Parameter;
import java.util.List;
import java.util.Map;

/** Shares vested by a plan. */
final class VestedUnitsFormula {
  private static final String TEXT =
      "vested = floor(units × sum of the plan's fractions due by months); fractions exact;"
          + " source: the plan's own terms";

  private static final Map<String, String> NOTE =
      Map.of(
          "en",
          "Four plans of four years. A part of a share waits for a later date, and after the"
              + " last one all shares are vested. Left out: leaving the company, performance"
              + " conditions, acceleration, tax at vesting.",
          "zh",
          "共四种为期四年的计划。不足一股的部分留待以后的归属日，最后一次归属后全部归属。未计入离职、业绩条件、加速归属和归属时的个税。");

  private VestedUnitsFormula() {}

  static Formula formula() {
    Signature signature =
        new Signature(
            "vested-units",
            Map.of("en", "Shares vested by a plan", "zh", "按归属计划已归属的股数"),
            parameters(),
            results(),
            TEXT,
            NOTE);
    return ModelFormula.ofRow(signature, VestedUnitsFormula::vestedUnits);
  }

  private static List<Parameter> parameters() {
    return List.of(
        Field.of("plan", Type.TEXT, "Vesting plan", "归属计划")
            .choice("annual-4", "a quarter a year", "每年归属四分之一")
            .choice("back-loaded", "5/15/40/40 % a year", "逐年 5/15/40/40%")
            .choice("cliff-then-monthly", "one-year cliff, then monthly", "满一年后按月归属")
            .choice("semi-annual", "an eighth each half year", "每半年归属八分之一")
            .given(),
        Grants.units(),
        Field.of("months", Type.INTEGER, "Whole months since the grant", "授予后满月数")
            .in(Unit.MONTHS)
            .within("0", "2400")
            .given());
  }

  private static List<Column> results() {
    return List.of(Grants.vested());
  }

  private static List<String> vestedUnits(Row row) {
    VestingPlan plan =
        row.blaming("plan", "Take a plan that exists.", () -> VestingPlan.named(row.text("plan")));
    long vested =
        row.blaming(
            "units",
            "Check `units` and `months`.",
            () -> plan.vestedUnits(row.whole("units"), row.count("months")));
    return List.of(Long.toString(vested));
  }
}
