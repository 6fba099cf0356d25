package dev.drillpress.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A threshold that is a risk when the newest values of a measure pass it. */
public interface RiskRuleInput extends JSObject {
  /** The measure's name. */
  @JSProperty
  JSObject getMeasure();

  /** Either {@code above} or {@code below}. */
  @JSProperty
  JSObject getDirection();

  /** The threshold. */
  @JSProperty
  double getThreshold();

  /** How many of the newest values must pass it. */
  @JSProperty
  double getInARow();
}
