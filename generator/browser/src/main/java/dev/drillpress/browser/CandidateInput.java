package dev.drillpress.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** An offer in a comparison: its name, and a mark for each weight. */
public interface CandidateInput extends JSObject {
  /** The name. */
  @JSProperty
  JSObject getName();

  /** An array of numbers; more is better. */
  @JSProperty
  JSObject getMarks();
}
