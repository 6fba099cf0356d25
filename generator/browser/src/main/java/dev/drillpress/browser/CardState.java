package dev.drillpress.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A review card as a plain object, so that a page can store it as JSON. Times are milliseconds. */
public interface CardState extends JSObject {
  /** 0 new, 1 learning, 2 review, 3 relearning. */
  @JSProperty
  double getState();

  /** Days; 0 while new. */
  @JSProperty
  double getStability();

  /** 1 to 10; 0 while new. */
  @JSProperty
  double getDifficulty();

  /** The short step it is in. */
  @JSProperty
  double getStep();

  /** The last review. */
  @JSProperty
  double getReviewedAt();

  /** Days between the review and the due time; 0 in short steps. */
  @JSProperty
  double getScheduledDays();

  /** When it is due. */
  @JSProperty
  double getDue();

  /** Reviews so far. */
  @JSProperty
  double getReps();

  /** Lapses so far. */
  @JSProperty
  double getLapses();
}
