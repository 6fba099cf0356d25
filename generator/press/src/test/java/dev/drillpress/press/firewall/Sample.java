package dev.drillpress.press.firewall;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A labelled sample of the corpus.
 *
 * @param line where it stands, such as {@code en:17}
 * @param path the file that it would be in
 * @param text the file
 * @param leaks what must be found, as {@code rule «text»}
 */
record Sample(String line, String path, String text, List<String> leaks) {
  private static final Path CORPUS = Path.of("src", "test", "resources", "firewall");

  /** Beginnings that forges look for, in two parts each. */
  private static final Map<String, String> PARTS =
      Map.ofEntries(
          Map.entry("{AWS}", "AK" + "IA"),
          Map.entry("{ALI}", "LT" + "AI"),
          Map.entry("{GH}", "gh" + "p_"),
          Map.entry("{GHS}", "gh" + "s_"),
          Map.entry("{GHPAT}", "github_" + "pat_"),
          Map.entry("{GL}", "gl" + "pat-"),
          Map.entry("{SLACK}", "xo" + "xb-"),
          Map.entry("{STRIPE}", "sk_" + "live_"),
          Map.entry("{GOOGLE}", "AI" + "za"),
          Map.entry("{JWT}", "ey" + "J"),
          Map.entry("{NPM}", "np" + "m_"),
          Map.entry("{HF}", "h" + "f_"),
          Map.entry("{OPENAI}", "s" + "k-"),
          Map.entry("{DASHES}", "--" + "---"));

  static List<Sample> all() throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (String language : List.of("en", "zh")) {
      samples.addAll(of(language));
    }
    return samples;
  }

  static List<Sample> of(String language) throws IOException {
    List<Sample> samples = new ArrayList<>();
    List<String> lines = Files.readAllLines(CORPUS.resolve("corpus." + language + ".txt"));
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith("#") && !lines.get(i).isBlank()) {
        samples.add(of(language + ":" + (i + 1), lines.get(i)));
      }
    }
    return samples;
  }

  private static Sample of(String line, String written) {
    String[] parts = written.split(" \\| ", 3);
    String text = parts[2].replace('⏎', '\n');
    for (Map.Entry<String, String> part : PARTS.entrySet()) {
      text = text.replace(part.getKey(), part.getValue());
    }
    List<String> leaks = new ArrayList<>();
    for (int open = text.indexOf('«'); open >= 0; open = text.indexOf('«', open + 1)) {
      leaks.add(parts[0] + " " + text.substring(open, text.indexOf('»', open) + 1));
    }
    if (leaks.isEmpty() != parts[0].equals("-")) {
      throw new IllegalArgumentException(line + ": rule and marks disagree");
    }
    String ending = parts[1].equals("text") ? "txt" : parts[1];
    return new Sample(line, "a." + ending, text.replaceAll("[«»]", ""), leaks);
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
