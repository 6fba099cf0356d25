package dev.drillpress.press.formula;

import java.util.List;
import java.util.Map;

/** For each formula a call that works, so that tests can spoil one argument of it. */
final class WorkingCalls {
  /** Names and values in turn, by the formula’s name. */
  static final Map<String, List<String>> ALL =
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
              "offer-total", List.of("year", "2026", "monthly_base", "50000", "discount", "5")),
          Map.entry(
              "offer-range",
              List.of(
                  "year",
                  "2026",
                  "monthly_base",
                  "50000",
                  "drift",
                  "5",
                  "volatility",
                  "40",
                  "seed",
                  "7",
                  "paths",
                  "20")),
          Map.entry(
              "solve-offer",
              List.of("year", "2026", "monthly_base", "50000", "target_net", "2000000")),
          Map.entry(
              "clawback",
              List.of("signing_bonus", "60000", "clawback_months", "12", "leaving_month", "6")),
          Map.entry("cloud-incentive", List.of("credits", "200000", "usability", "40")));

  private WorkingCalls() {}
}
