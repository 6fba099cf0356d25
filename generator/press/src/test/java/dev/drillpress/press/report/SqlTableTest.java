package dev.drillpress.press.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlTableTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "mean_base",
        "Average pay",
        "avg",
        "均值",
        "平均薪资",
        "周均工时",
        "月均",
        "日均岗位数",
        "年均",
        "每周平均"
      })
  void aMeanSaysThatItIsOne(String title) {
    assertThat(SqlTable.saysMean(title)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"base", "每周工时", "均衡度", "年薪", "周工时"})
  void otherTitlesDoNot(String title) {
    assertThat(SqlTable.saysMean(title)).isFalse();
  }
}
