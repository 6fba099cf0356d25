package org.example.press;

import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.jbake.model.DocumentModel;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;

/**
 * Reads {@code .note} files: a title in the first line, {@code :key value} lines after it, then
 * paragraphs; a paragraph that starts with {@code !} is a warning, lines with {@code -} are a list.
 */
public class NoteEngine extends MarkupEngine {

  private static final String DATE_FORMAT = "d MMM yyyy";

  @Override
  public void processHeader(ParserContext context) {
    DocumentModel document = context.getDocumentModel();
    if (context.hasHeader()) {
      document.put("header", "of JBake");
      return;
    }
    document.put("header", "of the note");
    document.setTitle(context.getFileLines().get(0).trim());
    document.setType("note");
    document.setStatus("published");
    for (String line : metadata(context.getFileLines())) {
      String[] pair = line.substring(1).trim().split("\\s+", 2);
      String value = pair.length == 2 ? pair[1] : "";
      switch (pair[0]) {
        case "date" -> context.setDate(parse(value));
        case "tags" -> context.setTags(value.split(","));
        default -> document.put(pair[0], value);
      }
    }
    document.put("lines", context.getFileLines().size());
    document.put("source", context.getFile().getName());
  }

  @Override
  public boolean validate(ParserContext context) {
    String title = context.getDocumentModel().getTitle();
    return title != null && !title.isBlank();
  }

  @Override
  public void processBody(ParserContext context) {
    List<String> lines = context.getBody().lines().toList();
    if (!context.hasHeader()) {
      lines = lines.subList(1 + metadata(lines).size(), lines.size());
    }
    StringBuilder html = new StringBuilder();
    List<String> paragraph = new ArrayList<>();
    for (String line : lines) {
      if (line.isBlank()) {
        flush(paragraph, html);
      } else {
        paragraph.add(escape(line.strip()));
      }
    }
    flush(paragraph, html);
    context.setBody(
        html.append("<!-- written for ")
            .append(context.getConfig().getSiteHost())
            .append(" -->\n")
            .toString());
  }

  private static List<String> metadata(List<String> lines) {
    return lines.stream().skip(1).takeWhile(line -> line.startsWith(":")).toList();
  }

  private static Date parse(String value) {
    try {
      return new SimpleDateFormat(DATE_FORMAT, Locale.ENGLISH).parse(value);
    } catch (ParseException e) {
      throw new IllegalArgumentException("not a date: " + value, e);
    }
  }

  private static void flush(List<String> paragraph, StringBuilder html) {
    if (paragraph.isEmpty()) {
      return;
    }
    if (paragraph.stream().allMatch(line -> line.startsWith("- "))) {
      html.append("<ul>\n");
      paragraph.forEach(line -> html.append("<li>").append(line.substring(2)).append("</li>\n"));
      html.append("</ul>\n");
    } else if (paragraph.get(0).startsWith("!")) {
      String text = String.join("\n", paragraph).substring(1).strip();
      html.append("<p class=\"warning\">").append(text).append("</p>\n");
    } else {
      html.append("<p>").append(String.join("\n", paragraph)).append("</p>\n");
    }
    paragraph.clear();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
