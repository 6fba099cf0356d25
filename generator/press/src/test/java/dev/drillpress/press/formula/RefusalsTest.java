package dev.drillpress.press.formula;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.press.data.CellRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What the model refuses, formulas refuse in a sentence about the parameter to blame. */
class RefusalsTest {
  private static final String HUGE = "9".repeat(400);
  private static final String LARGEST = "100000000000000";

  private static final List<String> ODD =
      List.of(
          "",
          "0",
          "-0",
          "-1",
          "1",
          "0.000000000000000001",
          "-100",
          "100",
          "1000",
          HUGE,
          LARGEST,
          "-" + LARGEST,
          "999999999999999999",
          "2024",
          "2024-01",
          "2024-13",
          "0000-00",
          "-",
          "true",
          "option",
          "go",
          "gc 1",
          "annual-4",
          "中文");

  /** A call that works, to spoil one argument of. */
  private static final Map<String, List<String>> GOOD =
      Map.ofEntries(
          Map.entry(
              "region-track-pay", List.of("base", "42", "bonus_ratio", "25", "level_factor", "1")),
          Map.entry("annual-tax", List.of("year", "2024", "wages", "300000")),
          Map.entry("bonus-tax", List.of("year", "2024", "bonus", "36001", "wages", "300000")),
          Map.entry("equity-tax", List.of("year", "2024", "equity", "36000")),
          Map.entry("monthly-withholding", List.of("month", "2024-01", "wage", "30000")),
          Map.entry("vested-units", List.of("plan", "annual-4", "units", "100", "months", "12")),
          Map.entry("vested-units-linear", List.of("units", "100", "years", "2")),
          Map.entry(
              "black-scholes",
              List.of(
                  "kind",
                  "call",
                  "spot",
                  "42",
                  "strike",
                  "40",
                  "years",
                  "0.5",
                  "rate",
                  "10",
                  "volatility",
                  "20")),
          Map.entry(
              "grant-value",
              List.of(
                  "kind",
                  "option",
                  "plan",
                  "annual-4",
                  "units",
                  "100",
                  "unit_value",
                  "42",
                  "rate",
                  "3",
                  "strike",
                  "40",
                  "volatility",
                  "20")),
          Map.entry(
              "premium",
              List.of(
                  "low",
                  "850000",
                  "high",
                  "1200000",
                  "baseline_low",
                  "600000",
                  "baseline_high",
                  "800000")),
          Map.entry(
              "implied-baseline",
              List.of(
                  "low", "850000", "high", "1200000", "premium_low", "38", "premium_high", "65")),
          Map.entry(
              "health-score",
              List.of(
                  "stars_per_quarter",
                  "500",
                  "pull_requests_per_week",
                  "8",
                  "build_seconds",
                  "300")),
          Map.entry(
              "health-report",
              List.of("project", "a", "value", "4", "weight", "2", "poor", "0", "good", "8")),
          Map.entry(
              "health-risk",
              List.of(
                  "project",
                  "a",
                  "period",
                  "2026-10",
                  "value",
                  "4",
                  "direction",
                  "above",
                  "threshold",
                  "3",
                  "in_a_row",
                  "1")),
          Map.entry(
              "market-signal",
              List.of(
                  "role", "Go", "city", "Beijing", "month", "2024-06", "postings_per_day", "600")),
          Map.entry("gc-trace", List.of("line", "nothing of a collector")),
          Map.entry("offer-years", List.of("year", "2026", "monthly_base", "50000")),
          Map.entry(
              "offer-total", List.of("year", "2026", "monthly_base", "50000", "discount", "5")));

  @Test
  void each_argument_beyond_the_model_is_refused_by_name() {
    refuses("region-track-pay", "base", "-1", "must not be negative, not `-1`.");
    refuses("region-track-pay", "bonus_ratio", HUGE, "must be a smaller number");
    refuses("region-track-pay", "level_factor", "-1", "must be from 0");
    refuses("annual-tax", "year", "2018", "must be a year from 2019 to 2100, not `2018`.");
    refuses("annual-tax", "year", "99999999999", "must be a whole number up to 2147483647");
    refuses("annual-tax", "wages", "1.234", "must be an amount with at most two decimals");
    refuses("annual-tax", "wages", "-1", "must not be negative, not `-1`.");
    refuses("annual-tax", "scenario", "wish", "must be `as-enacted` or `reliefs-extended`");
    refuses("bonus-tax", "bonus", "0.001", "must be an amount with at most two decimals");
    refuses("bonus-tax", "bonus", LARGEST, "must be smaller, so that the year’s income stays");
    refuses("bonus-tax", "wages", "-0.01", "must not be negative");
    refuses("equity-tax", "equity", "-5", "must not be negative");
    refuses("equity-tax", "deductions", "-5", "must not be negative");
    refuses("vested-units", "plan", "mine", "must be a built-in plan, not `mine`.");
    refuses("vested-units", "units", "1000000001", "must be from 0 to 1000000000");
    refuses("vested-units", "months", "-1", "must not be negative");
    refuses("vested-units", "employed_months", "-1", "must not be negative");
    refuses("vested-units-linear", "units", "-1", "must be from 0 to 1000000000");
    refuses("vested-units-linear", "years", HUGE, "must be a smaller number");
  }

  @Test
  void each_argument_on_equity_and_premiums_is_refused_by_name() {
    refuses("black-scholes", "kind", "both", "must be `call` or `put`");
    refuses("black-scholes", "spot", "0", "must be above zero, not `0`.");
    refuses("black-scholes", "strike", "0", "must be above zero, not `0`.");
    refuses("black-scholes", "years", "201", "must be from 0 to 200");
    refuses("black-scholes", "rate", "1001", "must be from -100 to 1000");
    refuses("black-scholes", "dividend_yield", "-101", "must be from -100 to 1000");
    refuses("black-scholes", "volatility", "1001", "must be from 0 to 1000");
    refuses("grant-value", "kind", "cash", "must be `share-unit` or `option`");
    refuses("grant-value", "strike", "", "must be given here.");
    refuses("grant-value", "volatility", "", "must be given here.");
    refuses("grant-value", "unit_value", "0", "must be above zero, not `0`.");
    refuses("grant-value", "held_years", "200", "must be shorter");
    refuses("premium", "low", "0", "must be above zero, not `0`.");
    refuses("premium", "high", "849999", "must be at least `low`");
    refuses("premium", "baseline_low", "0", "must be above zero");
    refuses("premium", "baseline_high", "500000", "must be at least `baseline_low`");
    refuses("premium", "high", LARGEST, "must be smaller, so that both ends can be added");
    refuses("implied-baseline", "high", "1", "must be at least `low`");
    refuses("implied-baseline", "premium_low", "-100", "must be above -100");
    refuses("implied-baseline", "premium_high", "37", "must be at least `premium_low`");
    refuses("health-score", "build_seconds", "-1", "must not be negative");
    refuses("health-score", "stars_per_quarter", "-1", "must not be negative");
    refuses("health-score", "pull_requests_per_week", "-1", "must not be negative");
  }

  @Test
  void each_argument_of_an_offer_is_refused_by_name() {
    refuses("offer-years", "months", "19", "must be from 12 to 18, not `19`.");
    refuses("offer-years", "monthly_base", LARGEST, "must be smaller");
    refuses("offer-years", "target_bonus", "-1", "must not be negative");
    refuses("offer-years", "bonus_likelihood", "33.33333", "must be from 0 to 10000 %");
    refuses("offer-years", "signing_month", "49", "must be from 1 to 48");
    refuses("offer-years", "signing_month_2", "0", "must be from 1 to 48");
    refuses("offer-years", "units", "10000001", "must be from 0 to 10000000");
    refuses("offer-years", "plan", "mine", "must be a built-in plan");
    refuses("offer-years", "performance_factor", "10001", "must be from 0 to 10000 %");
    refuses("offer-years", "growth", "-100", "must be above -100 and up to 1000");
    refuses("offer-years", "year", "2091", "must be a year from 2019 to 2090");
    refuses("offer-years", "scenario", "wish", "must be `as-enacted` or `reliefs-extended`");
    refuses("offer-years", "employed_months", "49", "must be from 0 to 48");
    refuses("offer-total", "discount", "-100", "must be above -100 and up to 1000");
    refuses("offer-total", "monthly_base", "0", "must be above zero when nothing else is paid");
    refuses("offer-total", "base_share_high", "49", "must be from `base_share_low` to 100");
  }

  @Test
  void each_argument_of_a_table_is_refused_by_name() {
    refuses("monthly-withholding", "month", "2018-12", "must be a month from 2019 to 2100");
    refuses("monthly-withholding", "month", "2024", "must be a month such as `2026-11`");
    refuses("monthly-withholding", "wage", "-1", "must not be negative");
    refuses("market-signal", "month", "3000-01", "must be a month from 1900-01 to 2999-12");
    refuses("market-signal", "postings_per_day", "-1", "must not be negative");
    refuses("market-signal", "hot_postings", "-1", "must not be negative");
    refuses("health-report", "weight", "0", "must be above zero, not `0`.");
    refuses("health-report", "value", HUGE, "must be a smaller number");
    refuses("health-report", "good", "0", "must differ from `poor`, not `0`.");
    refuses("health-risk", "direction", "beside", "must be `above` or `below`");
    refuses("health-risk", "in_a_row", "1001", "must be from 1 to 1000");
    refuses("health-risk", "threshold", HUGE, "must be a smaller number");
    refuses("gc-trace", "line", "gc 1 @0.012s", "must be a whole line of the collector’s log");
  }

  @Test
  void all_refused_rows_are_named_and_none_is_answered() {
    Formula.Outcome outcome =
        Formulas.named("vested-units-linear")
            .orElseThrow()
            .apply(List.of(List.of("-1", "1"), List.of("5", "1"), List.of("-2", "1")));
    assertThat(outcome.answers()).isEmpty();
    assertThat(outcome.refusals()).extracting(Formula.Refusal::row).containsExactly(0, 2);
  }

  @Test
  void nothing_that_cells_may_hold_makes_an_exception() {
    long seed = 7;
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 300; i++) {
      for (Formula formula : Formulas.all()) {
        List<List<String>> rows = new ArrayList<>();
        for (int r = random.nextInt(4); r >= 0; r--) {
          rows.add(spoilt(arguments(formula, Map.of()), random));
        }
        Formula.Outcome outcome = formula.apply(rows);
        keepsItsWord(formula, rows, outcome);
        assertThat(outcome.refusals().isEmpty() || outcome.answers().isEmpty()).isTrue();
        for (Formula.Refusal refusal : outcome.refusals()) {
          assertThat(refusal.reason())
              .as("%s of %s, seed %s", formula.name(), rows, seed)
              .contains("`" + refusal.parameter() + "`")
              .endsWith(".");
        }
      }
    }
  }

  @Test
  void what_no_formula_foresaw_is_refused_too() {
    Formula formula =
        Draft.of("half", "Half", "一半")
            .takes(Term.whole("count", "1", "Count", "个数"))
            .gives(Term.whole("half", "1", "Half", "一半"))
            .eachRow(row -> List.of(String.valueOf(Math.negateExact(row.count("count")))));
    assertThat(formula.apply(List.of(List.of("1"), List.of("-2147483648"))).refusals())
        .containsExactly(
            new Formula.Refusal(
                1,
                "count",
                "`count` and the other arguments lie beyond what the career model computes."));
  }

  /** Arguments as reports check them have results as the columns say. */
  private static void keepsItsWord(
      Formula formula, List<List<String>> rows, Formula.Outcome outcome) {
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        if (CellRule.wrong(formula.parameters().get(i).column(), row.get(i)).isPresent()) {
          return;
        }
      }
    }
    for (Formula.Answer answer : outcome.answers()) {
      for (int i = 0; i < answer.results().size(); i++) {
        assertThat(CellRule.wrong(formula.results().get(i), answer.results().get(i)))
            .as("%s of %s gives %s", formula.name(), rows, answer)
            .isEmpty();
      }
    }
  }

  private static List<String> spoilt(List<String> good, SplittableRandom random) {
    List<String> row = new ArrayList<>(good);
    for (int spoilt = random.nextInt(3); spoilt >= 0; spoilt--) {
      row.set(random.nextInt(row.size()), ODD.get(random.nextInt(ODD.size())));
    }
    return row;
  }

  /** The call of a formula that works, with some arguments changed. */
  private static List<String> arguments(Formula formula, Map<String, String> changed) {
    List<String> good = GOOD.getOrDefault(formula.name(), List.of());
    Map<String, String> given = new LinkedHashMap<>();
    for (int i = 0; i < good.size(); i += 2) {
      given.put(good.get(i), good.get(i + 1));
    }
    given.putAll(changed);
    return formula.parameters().stream()
        .map(p -> given.getOrDefault(p.column().name(), p.preset().orElse("1")))
        .toList();
  }

  private static void refuses(String name, String parameter, String value, String rule) {
    Formula formula = Formulas.named(name).orElseThrow();
    assertThat(formula.apply(List.of(arguments(formula, Map.of()))).refusals()).as(name).isEmpty();
    Formula.Outcome outcome = formula.apply(List.of(arguments(formula, Map.of(parameter, value))));
    assertThat(outcome.answers()).as("%s %s", name, parameter).isEmpty();
    assertThat(outcome.refusals()).hasSize(1);
    Formula.Refusal refusal = outcome.refusals().get(0);
    assertThat(refusal.parameter()).isEqualTo(parameter);
    assertThat(refusal.reason()).startsWith("`" + parameter + "` " + rule).endsWith(".");
  }
}
