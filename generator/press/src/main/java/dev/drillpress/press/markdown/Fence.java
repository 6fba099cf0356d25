package dev.drillpress.press.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind the opening marks of a fence: a word and attributes in braces.
 *
 * @param word the language or kind; may be empty
 * @param braces the text between the braces; empty when there are none
 * @param id of {@code #id}; empty when there is none
 * @param attributes by name, in order
 * @param problem where reading stopped in the info string, or -1
 */
record Fence(String word, String braces, String id, Map<String, String> attributes, int problem) {
  private static final Pattern ITEM =
      Pattern.compile(
          "\\s*(?:#(?<id>[\\p{L}\\p{N}_.:-]+)|(?<name>[A-Za-z][A-Za-z0-9_-]*)"
              + "(?:=(?:\"(?<quoted>[^\"]*)\"|(?<bare>[^\\s\"{}]+)))?)(?=\\s|$)");

  static Fence parse(String info) {
    int open = info.indexOf('{');
    int space = 0;
    while (space < info.length() && !Chars.space(info.charAt(space)) && space != open) {
      space++;
    }
    String word = info.substring(0, space);
    if (open < 0) {
      return new Fence(word, "", "", Map.of(), -1);
    }
    String tail = info.stripTrailing();
    if (!tail.endsWith("}")) {
      return new Fence(word, "", "", Map.of(), open);
    }
    return items(word, tail.substring(open + 1, tail.length() - 1), open + 1);
  }

  private static Fence items(String word, String braces, int offset) {
    Map<String, String> attributes = new LinkedHashMap<>();
    String id = "";
    Matcher matcher = ITEM.matcher(braces);
    int at = 0;
    while (!braces.substring(at).isBlank()) {
      matcher.region(at, braces.length());
      boolean found = matcher.lookingAt();
      String name = found ? matcher.group("name") : "";
      boolean twice = found && (name == null ? !id.isEmpty() : attributes.containsKey(name));
      if (!found || twice) {
        return new Fence(word, braces, id, attributes, offset + at);
      }
      if (name == null) {
        id = matcher.group("id");
      } else {
        String quoted = matcher.group("quoted");
        String bare = matcher.group("bare");
        attributes.put(name, quoted != null ? quoted : bare != null ? bare : "");
      }
      at = matcher.end();
    }
    return new Fence(word, braces, id, attributes, -1);
  }
}
