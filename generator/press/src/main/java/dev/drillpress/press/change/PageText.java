package dev.drillpress.press.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a published page says with computed values: sentence by sentence. */
record PageText(String language, String title, List<Spoken> sentences) {
  private static final String BLOCKS =
      "p,li,td,th,dd,dt,figcaption,blockquote,caption,h1,h2,h3,h4,h5,h6";

  /**
   * A sentence.
   *
   * @param text as readers see it
   * @param frame the text with the names of values in the values' places
   * @param tables that its values are from
   */
  record Spoken(String text, String frame, Set<String> tables) {}

  /** Reads a page; one that is not there says nothing. */
  static PageText of(Optional<String> html) {
    if (html.isEmpty()) {
      return new PageText("", "", List.of());
    }
    Document page = Jsoup.parse(html.get());
    Element heading = page.selectFirst("h1");
    String title = heading == null ? page.title() : heading.text();
    String language = page.select("html").attr("lang");
    List<Spoken> sentences = new ArrayList<>();
    Element last = page;
    for (Element value : page.select("data[data-from]")) {
      Element block = value.closest(BLOCKS);
      if (block != null && block != last) {
        sentences.addAll(SentenceReader.sentences(block, language));
        last = block;
      }
    }
    return new PageText(language, title, sentences);
  }

  /**
   * What became of the page.
   *
   * @param tables ids of the tables on it that changed
   * @param persons ids of tables about persons; sentences with their values are left out
   */
  PageChange since(PageText old, String url, List<String> tables, Set<String> persons) {
    List<PageChange.Sentence> changes = new ArrayList<>();
    Map<String, Deque<Spoken>> frames = new HashMap<>();
    for (Spoken sentence : old.sentences) {
      frames.computeIfAbsent(sentence.frame, f -> new ArrayDeque<>()).add(sentence);
    }
    for (Spoken now : sentences) {
      Deque<Spoken> same = frames.getOrDefault(now.frame, new ArrayDeque<>());
      Optional<Spoken> was = Optional.ofNullable(same.poll());
      boolean said = was.isPresent() && was.get().text.equals(now.text);
      if (!said && tellable(now, tables, persons)) {
        changes.add(new PageChange.Sentence(was.map(Spoken::text), Optional.of(now.text)));
      }
    }
    for (Spoken was : old.sentences) {
      boolean gone = frames.get(was.frame).contains(was);
      if (gone && tellable(was, tables, persons)) {
        frames.get(was.frame).remove(was);
        changes.add(new PageChange.Sentence(Optional.of(was.text), Optional.empty()));
      }
    }
    return new PageChange(
        url,
        language.isEmpty() ? old.language : language,
        title.isEmpty() ? old.title : title,
        tables,
        changes);
  }

  private static boolean tellable(Spoken sentence, List<String> tables, Set<String> persons) {
    return sentence.tables.stream().anyMatch(tables::contains)
        && sentence.tables.stream().noneMatch(persons::contains);
  }
}
