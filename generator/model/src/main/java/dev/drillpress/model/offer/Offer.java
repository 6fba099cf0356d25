package dev.drillpress.model.offer;

import dev.drillpress.model.money.Money;
import dev.drillpress.model.number.Require;
import java.util.ArrayList;
import java.util.List;

/** A job offer as it is written down. Perks are named and left out of every total. */
public record Offer(
    String name,
    CashPay cash,
    List<EquityGrant> grants,
    SigningBonus signing,
    List<CloudIncentive> incentives,
    List<String> perks) {
  /** Copies the lists. */
  public Offer {
    grants = List.copyOf(grants);
    incentives = List.copyOf(incentives);
    perks = List.copyOf(perks);
  }

  /** The same offer with one input changed. */
  public Offer with(Variable variable, Money amount) {
    return switch (variable) {
      case MONTHLY_BASE ->
          withCash(
              new CashPay(amount, cash.monthsPaid(), cash.targetBonus(), cash.bonusLikelihood()));
      case TARGET_BONUS ->
          withCash(
              new CashPay(cash.monthlyBase(), cash.monthsPaid(), amount, cash.bonusLikelihood()));
      case SIGNING_BONUS -> withSigning(amount);
    };
  }

  /**
   * The same offer with other units of one grant.
   *
   * @param index of the grant, from 0
   * @throws IllegalArgumentException for an index that no grant has, or units outside 0 to 10^7
   */
  public Offer withUnits(int index, long units) {
    Require.within("index of a grant", index, 0, grants.size() - 1);
    List<EquityGrant> changed = new ArrayList<>(grants);
    EquityGrant grant = changed.get(index);
    changed.set(index, new EquityGrant(units, grant.instrument(), grant.plan(), grant.factor()));
    return new Offer(name, cash, changed, signing, incentives, perks);
  }

  /** The amount of money that {@link SolveFor#least} may move. */
  public enum Variable {
    /** The first instalment of the signing bonus; without one, an instalment in the first month. */
    SIGNING_BONUS,
    /** The monthly base. */
    MONTHLY_BASE,
    /** The target bonus. */
    TARGET_BONUS
  }

  private Offer withCash(CashPay changed) {
    return new Offer(name, changed, grants, signing, incentives, perks);
  }

  private Offer withSigning(Money amount) {
    List<SigningBonus.Instalment> instalments = new ArrayList<>(signing.instalments());
    int month = instalments.isEmpty() ? 1 : instalments.remove(0).month();
    instalments.add(0, new SigningBonus.Instalment(month, amount));
    SigningBonus changed = new SigningBonus(instalments, signing.clawbackMonths());
    return new Offer(name, cash, grants, changed, incentives, perks);
  }

  /** Cash on milestones in the months from first to last. */
  Money milestones(int first, int last) {
    Money sum = Money.zero(cash.monthlyBase().currency());
    for (CloudIncentive incentive : incentives) {
      if (incentive instanceof CloudIncentive.MilestoneCash && within(incentive, first, last)) {
        sum = sum.plus(incentive.amount());
      }
    }
    return sum;
  }

  /** Usable credits that come in the months from first to last. */
  Money credits(int first, int last) {
    Money sum = Money.zero(cash.monthlyBase().currency());
    for (CloudIncentive incentive : incentives) {
      if (incentive instanceof CloudIncentive.Credits credits && within(incentive, first, last)) {
        sum = sum.plus(credits.usable());
      }
    }
    return sum;
  }

  private static boolean within(CloudIncentive incentive, int first, int last) {
    return incentive.month() >= first && incentive.month() <= last;
  }

  /** What no total holds, each with its reason. */
  List<String> leftOut() {
    List<String> left = new ArrayList<>();
    for (String perk : perks) {
      left.add(perk + ": a perk has no price that can be checked");
    }
    for (EquityGrant grant : grants) {
      long later = grant.unitsAfterFourYears();
      if (later > 0) {
        left.add(later + " units: they vest after the fourth year");
      }
    }
    return left;
  }
}
