package dev.drillpress.press.formula;

import dev.drillpress.model.money.AnnualRate;
import dev.drillpress.model.money.Money;
import dev.drillpress.model.offer.Assumptions;
import dev.drillpress.model.offer.Goal;
import dev.drillpress.model.offer.Offer;
import dev.drillpress.model.offer.SolveFor;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What each input of an offer must be, by itself, to reach a goal. */
final class OfferSolution {
  private static final List<String> TARGETS =
      List.of("target_gross", "target_net", "target_cash_share");

  private OfferSolution() {}

  static Formula formula() {
    return Draft.of("solve-offer", "What reaches a goal", "反求：达到目标需要多少")
        .takes(OfferTerms.all())
        .takes(
            amount("target_gross", "CNY", "Goal: gross of four years", "目标：四年税前总额"),
            amount("target_net", "CNY", "Goal: net of four years", "目标：四年税后总额"),
            Term.percent("target_cash_share", "Goal: share of cash", "目标：现金占比").optional())
        .gives(
            result("needed_signing", "CNY", "Signing bonus that reaches it", "所需签字费（第一笔）"),
            result("needed_base", "CNY/month", "Monthly base that reaches it", "所需月基本工资"),
            result("needed_bonus", "CNY/year", "Target bonus that reaches it", "所需目标奖金"),
            Term.whole("needed_units", "shares", "Units that reach it", "所需授予数量").mayBeEmpty(),
            Term.percent("needed_growth", "Growth of the share price that reaches it", "所需股价年增长率")
                .between("-100", "1000")
                .mayBeEmpty())
        .text(
            "each result by itself, all else unchanged, by bisection over the totals of offer-total: the"
                + " least amount to the fen up to 10^9, the least whole units up to 10^7, the least growth"
                + " to 0.0001 %, with which the goal is reached; for a share of cash the most units and"
                + " growth that keep it; each trial rounded half-even as in offer-total; source: our own"
                + " method over the tax law as in annual-tax")
        .note(
            "Exactly one goal is given. A result is empty when no value of that input reaches the goal. It"
                + " is the whole input and not what must be added; 0 says that the goal is reached without"
                + " it. The signing bonus is the first instalment. Because each vesting date rounds"
                + " down to whole units, a few units fewer may do as well. Left out as in offer-years:"
                + " clawback, further grants, perks, and whether anybody would agree.",
            "只给一个目标。某项取任何值都达不到目标时，该结果为空。结果是这一项的全额，不是要加多少；0 表示没有它也已达到目标。"
                + "签字费指第一笔。每个归属日都向下取整到整股，因此少几股也可能达到。与 offer-years 一样，不含离职退还、其他授予和福利，"
                + "更不代表对方会答应。")
        .eachRow(OfferSolution::results);
  }

  private static Term amount(String name, String unit, String en, String zh) {
    return Term.money(name, unit, en, zh).atLeast("0").optional();
  }

  private static Term result(String name, String unit, String en, String zh) {
    return Term.money(name, unit, en, zh).mayBeEmpty();
  }

  private static List<String> results(Row row) {
    Offer offer = OfferTerms.offer(row);
    Assumptions assumptions = OfferTerms.assumptions(row, new AnnualRate(0));
    // An offer that cannot be added up is the row's mistake, not an empty result.
    OfferTerms.value(row, new AnnualRate(0));
    Goal goal = goal(row);
    return Stream.concat(
            Stream.of(
                    Offer.Variable.SIGNING_BONUS,
                    Offer.Variable.MONTHLY_BASE,
                    Offer.Variable.TARGET_BONUS)
                .map(input -> found(() -> least(offer, assumptions, input, goal))),
            Stream.of(
                found(() -> String.valueOf(SolveFor.units(offer, assumptions, 0, goal))),
                found(() -> growth(offer, assumptions, goal))))
        .toList();
  }

  private static String least(
      Offer offer, Assumptions assumptions, Offer.Variable input, Goal goal) {
    return SolveFor.least(offer, assumptions, input, goal).decimal();
  }

  private static String growth(Offer offer, Assumptions assumptions, Goal goal) {
    AnnualRate growth = SolveFor.growth(offer, assumptions, goal);
    return Digits.decimal(growth.perYear() * 100, 4);
  }

  /** The model refuses a goal that nothing in its range reaches. */
  private static String found(Supplier<String> search) {
    try {
      return search.get();
    } catch (IllegalArgumentException outOfReach) {
      return "";
    }
  }

  private static Goal goal(Row row) {
    List<String> given = TARGETS.stream().filter(row::given).toList();
    if (given.size() != 1) {
      throw row.refused(
          given.isEmpty() ? TARGETS.get(0) : given.get(1), "must be the only one of three goals");
    }
    String name = given.get(0);
    if (name.equals("target_cash_share")) {
      double share = row.share(name);
      return row.tried(name, "must be from 0 to below 100", () -> new Goal.CashShare(share));
    }
    Money target = TaxTerms.notNegative(row, name);
    return name.equals("target_net") ? new Goal.Net(target) : new Goal.Gross(target);
  }
}
