package dev.drillpress.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** An option as a plain object: kind (call or put), prices, and yearly numbers. */
public interface OptionInput extends JSObject {
  /** Either {@code call} or {@code put}. */
  @JSProperty
  JSObject getKind();

  /** Today's share price. */
  @JSProperty
  double getSpot();

  /** The strike. */
  @JSProperty
  double getStrike();

  /** Years to expiry. */
  @JSProperty
  double getYears();

  /** The risk-free rate, continuously compounded. */
  @JSProperty
  double getRate();

  /** The dividend yield, continuously compounded. */
  @JSProperty
  double getDividendYield();

  /** The volatility per square root of a year. */
  @JSProperty
  double getVolatility();
}
