package dev.drillpress.model.star;

/** What English words do in a bullet. */
final class EnglishWords {
  private EnglishWords() {}

  static void addTo(Phrases phrases) {
    claims(phrases);
    numbers(phrases);
    comparisons(phrases);
    verbs(phrases);
    persons(phrases);
    circumstances(phrases);
  }

  private static void claims(Phrases phrases) {
    phrases.add(
        Kind.CHANGE,
        "reduce|reduces|reduced|reducing|reduction|decrease|decreased|decreases|decreasing|"
            + "lower|lowers|lowered|lowering|cut|cuts|cutting|shrink|shrank|shrunk|shrinking|"
            + "shorten|shortened|shortening|improve|improves|improved|improving|improvement|"
            + "increase|increases|increased|increasing|enhance|enhanced|enhances|enhancing|boost|boosted|boosts|boosting|raise|raised|raises|raising|sped"
            + " up|speeds up|speed up|speeding up|accelerate|accelerated|accelerates|accelerating|"
            + "slashed|slashing|doubled|doubling|halved|halving|tripled|"
            + "faster|quicker|better|lighter|cheaper|smaller|shorter|more stable|more reliable|more"
            + " robust|more efficient|more scalable|more responsive|more"
            + " secure|strengthened|strengthening");
    phrases.add(
        Kind.MOVE,
        "rose|rise|fell|fall|dropped|drops|drop|went|grew|grow|brought|bring|brings|bringing|"
            + "trimmed|gained|gain|gains|higher");
    phrases.add(
        Kind.OUTCOME,
        "save|saves|saved|saving|eliminate|eliminated|eliminates|eliminating|avoid|avoided|"
            + "avoids|avoiding|prevent|prevented|prevents|preventing|no longer|low latency|"
            + "high availability|high throughput|low-latency|stabilised|stabilized|"
            + "minimise|minimize|minimised|minimized|minimising|minimizing|maximised|maximized|"
            + "ensuring|ensured|guaranteeing|satisfaction|smoothly|successfully delivered|"
            + "without a lost|without loss|without data loss|without downtime|zero downtime");
    phrases.add(Kind.NOTHING, "take part in|no more than|no less than|more than|less than");
  }

  private static void numbers(Phrases phrases) {
    phrases.add(
        Kind.COUNTED,
        "zero|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|twice|"
            + "half a|a third|a quarter");
    phrases.add(Kind.FACTOR, "doubled|doubling|halved|halving|tripled|quadrupled|twofold|tenfold");
    phrases.add(Kind.UNIT, "milliseconds|millisecond|microseconds|seconds|second|minutes|minute");
    phrases.add(
        Kind.UNIT,
        "hours|hour|engineer-hours|person-hours|man-hours|engineer-days|person-days|man-days|"
            + "dollars|euros|hits/s|$|€|£");
    phrases.add(Kind.SIZE, "megabytes|gigabytes|terabytes");
    phrases.add(
        Kind.PERIOD, "day|days|week|weeks|month|months|quarter|quarters|year|years|sprints");
    phrases.add(Kind.SCOPE, "every|each|over|last|past|within|during|next");
    phrases.add(
        Kind.RATE,
        "a second|a minute|an hour|a day|a week|a month|a year|per second|per minute|per hour|"
            + "per day|per week|per month|per quarter|daily|monthly|"
            + "concurrent users|concurrent connections|daily active users|active users");
  }

  private static void comparisons(Phrases phrases) {
    phrases.add(
        Kind.COMPARISON,
        "instead of|rather than|where it|it was|it used to|used to|previously|"
            + "than|compared with|compared to|relative to|versus|vs|limit|goal|target|budget|"
            + "asks for|demands|demanded|allowed|allows for|agreed|before,|before;|before.|"
            + "usual|usually|formerly|earlier|had taken|original");
    phrases.add(Kind.FROM, "from");
    phrases.add(Kind.TO, "to|down to|up to|now|under|below");
    phrases.add(Kind.MEANS, "by|through|via|after|with|using|thanks to");
  }

  private static void verbs(Phrases phrases) {
    phrases.add(
        Kind.EMPTY,
        "responsible for|in charge of|participated in|participate in|participating in|"
            + "took part in|take part in|taking part in|involved in|helped|help|helping|"
            + "helped with|helped to|assisted|assisted in|assisted with|assist|assisting|"
            + "supported|supporting|contributed to|contributing to|worked on|working on|"
            + "work on|worked closely|worked with|engaged in|exposed to|dealt with|dealing with|"
            + "played a role in|played a key role in|played an important role in|tasked with|"
            + "duties included|responsibilities included|handled|familiar with");
    phrases.add(Kind.NOTHING, "handled by|supported by|help page|help desk");
    phrases.add(
        Kind.ACT,
        "wrote|rewrote|built|rebuilt|cut|led|found|split|brought|ran|kept|drove|sped|shrank|"
            + "shrunk|set up|set|made|taught|held|put|took over|broke up|chose|wired|operate|"
            + "serve|run|own|owned|maintain|lead|write|design|build|moved|open-sourced|rolled out");
    phrases.add(
        Kind.NOTHING,
        "used to work|based on|experienced in|skilled in|interested in|used|using|attended|"
            + "distributed|embedded|advanced|related|detailed|needed|required|named|so-called");
    phrases.add(
        Kind.BE,
        "is|are|was|were|be|been|being|got|gets|has been|have been|had been|will be|can be");
    phrases.add(
        Kind.WORK,
        "redesigned|designed|rewritten|written|implemented|developed|introduced|improved|"
            + "reduced|optimised|optimized|increased|migrated|moved|replaced|refactored|created|"
            + "built|rebuilt|set up|deployed|automated|achieved|identified|resolved|fixed|"
            + "enhanced|established|integrated|upgraded|added|removed|decreased|lowered|"
            + "completed|delivered|performed|carried out|conducted|analysed|analyzed|tested|"
            + "configured|containerised|containerized|extended|simplified|accelerated|launched|"
            + "released|rolled out|split|extracted|decoupled|reworked|modernised|modernized|"
            + "solved|eliminated|cut|raised|adopted|made|done|tuned|restructured|documented");
    phrases.add(
        Kind.ASIDE,
        "that|which|who|where|when|whenever|because|since|as|until|while|if|once|how|whose|"
            + "whether|what|so that|after|before");
  }

  private static void persons(Phrases phrases) {
    phrases.add(
        Kind.WE, "we|our team|our squad|our group|our department|we've|we're|the team and i");
    phrases.add(Kind.WE, "as a team|my team and i|me and my team");
    phrases.add(Kind.TEAM, "the team|my team|the squad|my squad|the group|the department");
    phrases.add(Kind.OWN, "i|i've|i'm|my part|my own part|my share|myself|me|my own");
  }

  private static void circumstances(Phrases phrases) {
    phrases.add(
        Kind.DIMENSION,
        "latency|time|times|duration|memory|heap|usage|throughput|bandwidth|footprint|size|"
            + "speed|performance|consumption|delay|lag|response time|rtt|rss|startup|start-up|"
            + "p99 latency|p95 latency|p50 latency");
    phrases.add(
        Kind.METRIC,
        "requests|queries|connections|incidents|errors|failures|alerts|pages|tickets|"
            + "complaints|defects|bugs|orders|pods|nodes|services|users|releases|lines|retries");
    phrases.add(Kind.LABEL, "ports|issue|pr|oauth");
    phrases.add(
        Kind.GOAL,
        "goal|target|slo|sla|limit|budget|required|agreed|in order to|so that|deadline|without|"
            + "must|needed to|asked to|on the same|within|to keep|demands|asks for|allowed");
    phrases.add(
        Kind.CAUSE,
        "because|since|due to|when|whenever|where|under|during|whose|that lost|used to|at peak|"
            + "despite|faced with|legacy|which had|suffered|suffering|outage|outages");
  }
}
