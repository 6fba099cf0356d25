package dev.drillpress.press.formula;

import java.util.Map;

/** The units of parameters and results, as English and Chinese readers know them. */
enum Unit {
  PERCENT("%", "%"),
  CNY("CNY", "元"),
  CNY_A_YEAR("CNY/year", "元/年"),
  TEN_THOUSAND_CNY_A_YEAR("10,000 CNY/year", "万元/年"),
  CNY_A_SHARE("CNY/share", "元/股"),
  TIMES_ENTRY_LEVEL("times IC", "倍（以 IC 为 1）"),
  SHARES("shares", "股"),
  TAX_YEAR("calendar year", "公历年"),
  MONTHS("months", "个月"),
  YEARS("years", "年"),
  HOURS("h", "小时"),
  SECONDS("s", "秒"),
  OBJECTS("objects", "个对象"),
  OBJECTS_AN_HOUR("objects/h", "个对象/小时"),
  BYTES("bytes", "字节"),
  MEBIBYTES_AN_HOUR("MiB/h", "MiB/小时"),
  STARS_A_QUARTER("stars/quarter", "星/季度"),
  PULL_REQUESTS_A_WEEK("pull requests/week", "个 PR/周"),
  OF_ONE("of 1", "满分 1"),
  POSTINGS_A_DAY("postings/day", "个职位/天");

  private final String english;
  private final String chinese;

  Unit(String english, String chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  String text() {
    return english;
  }

  Map<String, String> byLanguage() {
    return Map.of("en", english, "zh", chinese);
  }
}
