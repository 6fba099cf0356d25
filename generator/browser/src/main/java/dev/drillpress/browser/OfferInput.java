package dev.drillpress.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/**
 * An offer with one grant of share units, as a calculator asks for it. Amounts are decimal text in
 * yuan.
 */
public interface OfferInput extends JSObject {
  /** The first tax year. */
  @JSProperty
  double getFirstYear();

  /** The monthly base. */
  @JSProperty
  JSObject getMonthlyBase();

  /** Months paid a year, 12 to 18. */
  @JSProperty
  double getMonthsPaid();

  /** The target bonus. */
  @JSProperty
  JSObject getTargetBonus();

  /** The expected share of the target bonus in percent, as decimal text. */
  @JSProperty
  JSObject getBonusPercent();

  /** Share units granted. */
  @JSProperty
  double getUnits();

  /** Today's value of a unit. */
  @JSProperty
  JSObject getUnitValue();

  /** A built-in vesting plan. */
  @JSProperty
  JSObject getPlan();

  /** The signing bonus, paid in the first month. */
  @JSProperty
  JSObject getSigningBonus();

  /** The employee's contributions a month. */
  @JSProperty
  JSObject getContributions();

  /** Special additional deductions a month. */
  @JSProperty
  JSObject getSpecialDeductions();

  /** The assumed growth of the share price a year. */
  @JSProperty
  double getGrowth();

  /** The discount rate of the present value. */
  @JSProperty
  double getDiscount();
}
