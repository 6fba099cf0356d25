package dev.drillpress.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** How one measure is judged: worth 0 at poor, 1 at good, and weighted. */
public interface HealthRuleInput extends JSObject {
  /** The measure's name. */
  @JSProperty
  JSObject getMeasure();

  /** Above zero. */
  @JSProperty
  double getWeight();

  /** The value worth 0. */
  @JSProperty
  double getPoor();

  /** The value worth 1. */
  @JSProperty
  double getGood();
}
