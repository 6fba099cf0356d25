package dev.drillpress.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A measured series, oldest first; empty is no data. */
public interface SeriesInput extends JSObject {
  /** The measure's name. */
  @JSProperty
  JSObject getMeasure();

  /** An array of numbers. */
  @JSProperty
  JSObject getValues();
}
