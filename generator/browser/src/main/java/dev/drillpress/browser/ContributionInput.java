package dev.drillpress.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A contribution to a social insurance or the housing fund; amounts are decimal text in yuan. */
public interface ContributionInput extends JSObject {
  /** The name. */
  @JSProperty
  JSObject getName();

  /** The employee's rate in percent, as decimal text. */
  @JSProperty
  JSObject getPercent();

  /** The lowest base. */
  @JSProperty
  JSObject getFloor();

  /** The highest base. */
  @JSProperty
  JSObject getCeiling();
}
