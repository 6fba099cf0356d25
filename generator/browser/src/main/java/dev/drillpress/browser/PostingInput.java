package dev.drillpress.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** Postings of a role in a city in a month; as a question, without the number. */
public interface PostingInput extends JSObject {
  /** The role. */
  @JSProperty
  JSObject getRole();

  /** The city. */
  @JSProperty
  JSObject getCity();

  /** The year. */
  @JSProperty
  double getYear();

  /** The month, 1 to 12. */
  @JSProperty
  double getMonth();

  /** The mean number a day. */
  @JSProperty
  double getPerDay();
}
