package dev.drillpress.model.tax;

import dev.drillpress.model.money.Currency;
import dev.drillpress.model.money.Money;
import dev.drillpress.model.number.Require;
import java.util.List;

/**
 * The income tax law of mainland China from 2019 on, as data with its sources.
 *
 * <p>Tables and standard deduction: Individual Income Tax Law as amended on 2018-08-31, art. 3 and
 * 6, in force since 2019-01-01. Bonus apart: Cai Shui 2018 No. 164, extended by Ministry of Finance
 * and State Taxation Administration announcements 2021 No. 42 and 2023 No. 30 to 2027-12-31. Listed
 * equity apart: Cai Shui 2018 No. 164, extended by announcements 2021 No. 42, 2023 No. 2 and 2023
 * No. 25 to 2027-12-31.
 */
public final class MainlandChina {
  /** The first year the tables hold for. */
  public static final int FIRST_YEAR = 2019;

  /** The last year with an enacted relief for bonus and listed equity. */
  public static final int RELIEFS_UNTIL = 2027;

  private MainlandChina() {}

  /**
   * The law of a tax year.
   *
   * @param year 2019 to 2100; beyond what is enacted the tables are assumed to stay
   * @throws IllegalArgumentException for a year outside that range
   */
  public static IncomeTaxLaw law(int year, TaxScenario scenario) {
    Require.within("tax year", year, FIRST_YEAR, 2100);
    boolean reliefs = year <= RELIEFS_UNTIL || scenario == TaxScenario.RELIEFS_EXTENDED;
    return new IncomeTaxLaw(
        year, annualTable(), monthlyTable(), new Money(Currency.CNY, 500_000), reliefs, reliefs);
  }

  private static BracketTable annualTable() {
    return new BracketTable(
        List.of(
            new Bracket(36_000, 3, 0),
            new Bracket(144_000, 10, 2_520),
            new Bracket(300_000, 20, 16_920),
            new Bracket(420_000, 25, 31_920),
            new Bracket(660_000, 30, 52_920),
            new Bracket(960_000, 35, 85_920),
            new Bracket(Bracket.UNBOUNDED, 45, 181_920)));
  }

  private static BracketTable monthlyTable() {
    return new BracketTable(
        List.of(
            new Bracket(3_000, 3, 0),
            new Bracket(12_000, 10, 210),
            new Bracket(25_000, 20, 1_410),
            new Bracket(35_000, 25, 2_660),
            new Bracket(55_000, 30, 4_410),
            new Bracket(80_000, 35, 7_160),
            new Bracket(Bracket.UNBOUNDED, 45, 15_160)));
  }
}
