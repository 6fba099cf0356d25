package dev.drillpress.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which terms texts have, and at which positions. */
class AnalyzerTest {
  private static final Variants VARIANTS = Variants.of("體体發发網网後后");

  private static String terms(String text) {
    List<String> terms = new ArrayList<>();
    int positions =
        new Analyzer(VARIANTS)
            .analyze(
                text,
                (type, term, position, start, end) -> {
                  assertThat(0 <= start && start < end && end <= text.length()).isTrue();
                  terms.add(term + "@" + position);
                });
    terms.add("=" + positions);
    return String.join(" ", terms);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Escape analysis         | escape@0 analysis@1 =2",
        "sync.Pool               | sync@0 pool@1 =2",
        "GOMEMLIMIT=1GiB         | gomemlimit@0 1gib@1 1@1 gib@2 =3",
        "-gcflags=-m             | gcflags@0 m@1 =2",
        "newUser                 | newuser@0 new@0 user@1 =2",
        "HTTPServer              | httpserver@0 http@0 server@1 =2",
        "userIDs                 | userids@0 user@0 ids@1 =2",
        "snake_case              | snake@0 case@1 =2",
        "utf8Reader              | utf8reader@0 utf8@0 reader@1 =2",
        "C++ and C#, F           | c++@0 c@0 and@1 c#@2 c@2 f@3 =4",
        "c++11                   | c@0 11@1 =2",
        "1.19.8                  | 1@0 19@1 8@2 =3",
        "don't                   | don@0 t@1 =2",
        "Ｊａｖａ　１７                | java@0 17@1 =2",
        "Café CAFÉ café          | cafe@0 cafe@1 cafe@2 =3",
        "Straße Ærø œuvre        | strasse@0 aero@1 oeuvre@2 =3",
        "nǐ hǎo ＬÜ              | ni@0 hao@1 lu@2 =3",
        "İstanbul ISTANBUL ı     | istanbul@0 istanbul@1 i@2 =3",
        "ΣΊΣΥΦΟΣ σίσυφος         | σισυφοσ@0 σισυφοσ@1 =2",
        "Ёлка ёлка ЕЛКА          | елка@0 елка@1 елка@2 =3",
        "Việt Nam                | viet@0 nam@1 =2",
        "soft\u00adhyphen zero\u200bwidth | softhyphen@0 zerowidth@1 =2",
        "逃逸分析                    | 逃逸@0 逸分@1 分析@2 析@3 =4",
        "数据，结构                   | 数据@0 据@1 结构@3 构@4 =5",
        "数据 结构                   | 数据@0 据@1 结构@3 构@4 =5",
        "Go语言 和 Java             | go@0 语言@1 言@2 和@4 java@5 =6",
        "體育 体育                   | 体育@0 育@1 体育@3 育@4 =5",
        "發後網                     | 发后@0 后网@1 网@2 =3",
        "々〇㐀                     | 々〇@0 〇㐀@1 㐀@2 =3",
        "メモリ食べる                  | メモ@0 モリ@1 リ食@2 食べ@3 べる@4 る@5 =6",
        "ｶﾞｰﾄﾞ ﾊﾟﾝ ガード             | ガー@0 ード@1 ド@2 パン@4 ン@5 ガー@7 ード@8 ド@9 =10",
        "가비지 컬렉션                 | 가비@0 비지@1 지@2 컬렉@4 렉션@5 션@6 =7",
        "각 각                     | 각@0 각@2 =3",
        "𠮷野家                     | 𠮷野@0 野家@1 家@2 =3",
        "😀 ok ©                   | ok@0 =1",
        "…、。！                    | =0",
      })
  void texts_have_these_terms(String text, String terms) {
    assertThat(terms(text)).isEqualTo(terms);
  }

  @Test
  void a_decomposed_accent_or_syllable_is_the_composed_one() {
    assertThat(terms("cafe\u0301")).isEqualTo(terms("café"));
    assertThat(terms("\u1112\u1161\u11ab\u1100\u1173\u11af")).isEqualTo(terms("한글"));
    assertThat(terms("か\u3099")).isEqualTo(terms("が"));
    assertThat(terms("は\u309a")).isEqualTo(terms("ぱ"));
  }

  @Test
  void long_words_are_known_by_their_beginning() {
    assertThat(terms("x".repeat(1_000))).isEqualTo("x".repeat(64) + "@0 =1");
  }

  @Test
  void lone_surrogates_and_controls_separate() {
    assertThat(terms("a\ud800b\u0000c\udfffd")).isEqualTo("a@0 b@1 c@2 d@3 =4");
    assertThat(terms("逃\ud840")).isEqualTo("逃@0 =1");
  }

  @Test
  void places_are_those_of_the_text() {
    List<String> cut = new ArrayList<>();
    String text = "ＧＯ：NewUser ｶﾞｰ 逃逸";
    new Analyzer(VARIANTS)
        .analyze(text, (type, term, position, start, end) -> cut.add(text.substring(start, end)));
    assertThat(cut).containsExactly("ＧＯ", "NewUser", "New", "User", "ｶﾞ", "ｰ", "逃", "逸");
  }
}
