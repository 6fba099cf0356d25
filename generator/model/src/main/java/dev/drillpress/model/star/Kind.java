package dev.drillpress.model.star;

/** What a word or a phrase does in a bullet. */
enum Kind {
  /** Tells of a change for the better. */
  CHANGE,
  /** Tells of a change only where a number stands with it: brought, went, 达到. */
  MOVE,
  /** Tells of an outcome that needs no value before: something saved, avoided, reached. */
  OUTCOME,
  /** A number in words. */
  COUNTED,
  /** A factor in words: halved, doubled. */
  FACTOR,
  /** Names what a value is compared with. */
  COMPARISON,
  /** Begins the value before: from, 由. */
  FROM,
  /** Stands between the value before and the value after. */
  TO,
  /** Ends what a claim says and begins how it was done: by, through. */
  MEANS,
  /** A verb that claims nothing. */
  EMPTY,
  /** A verb that names an act. */
  ACT,
  /** A form of "be", or 被, 得到. */
  BE,
  /** The work of a passive: redesigned, 重构. */
  WORK,
  /** Begins a clause that tells of something else: that, which, when. */
  ASIDE,
  /** The writer and others. */
  WE,
  /** Others, when a clause begins with them. */
  TEAM,
  /** The writer. */
  OWN,
  /** Something that is measured in units. */
  DIMENSION,
  /** A measure that is its own unit: QPS. */
  METRIC,
  /** The unit of a time up to hours, of a share of the whole, of a rate, of money. */
  UNIT,
  /** The unit of an amount of memory; a scope as often as a result. */
  SIZE,
  /** The unit of a time from days on; a scope rather than a result. */
  PERIOD,
  /** A percent sign or a word for it. */
  PERCENT,
  /** Times. */
  TIMES,
  /** Before a number, makes it a scope: every, 每. */
  SCOPE,
  /** Makes a count a rate: a day, per second. */
  RATE,
  /** Before a number, makes it a name: version, port. */
  LABEL,
  /** A name of a technology that is written in small letters. */
  TECHNOLOGY,
  /** Tells of a goal or a limit. */
  GOAL,
  /** Tells why, or under which conditions. */
  CAUSE,
  /** Looks like another phrase and is none. */
  NOTHING
}
