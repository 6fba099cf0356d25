package dev.drillpress.press.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.press.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class TimeZoneTest {
  @Test
  void an_answer_does_not_depend_on_where_the_machine_stands() {
    String sql = "select cast(to_timestamp(0) as varchar) as start order by start";
    SourceFile file = SourceFile.of("content/a.md", sql);
    TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
    try (Queries queries = new Queries(Answers.NONE, Limits.usual())) {
      assertThat(queries.answer(new Query(file, 0, sql.length()), Map.of()).value())
          .hasValueSatisfying(
              answer ->
                  assertThat(answer.rows()).isEqualTo(List.of(List.of("1970-01-01 00:00:00+00"))));
    } finally {
      TimeZone.setDefault(before);
    }
  }
}
