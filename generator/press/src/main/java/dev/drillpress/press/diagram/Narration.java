package dev.drillpress.press.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in plain sentences what a flowchart shows, for readers who do not see it. */
final class Narration {
  private final boolean chinese;
  private final Flowchart chart;
  private final Map<String, String> names = new HashMap<>();

  private Narration(Flowchart chart, String language) {
    this.chinese = language.equals("zh") || language.startsWith("zh-");
    this.chart = chart;
    chart.groups().forEach(g -> names.put(g.id(), g.title().plain()));
    chart.nodes().forEach(n -> names.put(n.id(), name(n)));
  }

  /** A title for a flowchart whose author gave none. */
  static String title(String language) {
    return language.equals("zh") || language.startsWith("zh-") ? "流程图" : "Flowchart";
  }

  static String of(Flowchart chart, String language) {
    return new Narration(chart, language).text();
  }

  private static String name(Node node) {
    return node.label().isBlank() ? node.id() : node.label().plain();
  }

  private String text() {
    List<String> sentences = new ArrayList<>();
    sentences.add(opening());
    chart.groups().stream().map(this::group).forEach(sentences::add);
    List<Edge> visible =
        chart.edges().stream().filter(e -> e.arrow().stroke() != Stroke.INVISIBLE).toList();
    visible.stream().map(this::edge).forEach(sentences::add);
    Set<String> linked = new HashSet<>();
    visible.forEach(e -> linked.addAll(List.of(e.from(), e.to())));
    chart.nodes().stream()
        .filter(n -> !linked.contains(n.id()))
        .map(n -> chinese ? quote(n.id()) + "没有连线。" : quote(n.id()) + " stands alone.")
        .forEach(sentences::add);
    return String.join(chinese ? "" : " ", sentences);
  }

  private String opening() {
    long edges = chart.edges().stream().filter(e -> e.arrow().stroke() != Stroke.INVISIBLE).count();
    int nodes = chart.nodes().size();
    if (chinese) {
      return "流程图，" + way() + "，共 " + nodes + " 个节点、" + edges + " 条连线。";
    }
    return "Flowchart, "
        + way()
        + ", with "
        + nodes
        + (nodes == 1 ? " node and " : " nodes and ")
        + edges
        + (edges == 1 ? " edge." : " edges.");
  }

  private String way() {
    return switch (chart.direction()) {
      case DOWN -> chinese ? "自上而下" : "top to bottom";
      case UP -> chinese ? "自下而上" : "bottom to top";
      case RIGHT -> chinese ? "从左到右" : "left to right";
      case LEFT -> chinese ? "从右到左" : "right to left";
    };
  }

  private String group(Group group) {
    List<String> inside = new ArrayList<>();
    chart.groups().stream()
        .filter(g -> g.group().filter(group.id()::equals).isPresent())
        .forEach(g -> inside.add(quote(g.id())));
    chart.nodes().stream()
        .filter(n -> n.group().filter(group.id()::equals).isPresent())
        .forEach(n -> inside.add(quote(n.id())));
    String list = inside.stream().collect(Collectors.joining(chinese ? "、" : ", "));
    if (inside.isEmpty()) {
      list = chinese ? "空" : "nothing";
    }
    return chinese
        ? "分组" + quote(group.id()) + "包含：" + list + "。"
        : "The group " + quote(group.id()) + " holds " + list + ".";
  }

  private String edge(Edge edge) {
    boolean back = edge.arrow().start() != Tip.NONE;
    boolean on = edge.arrow().end() != Tip.NONE;
    String label = edge.label().plain();
    if (chinese) {
      String said = label.isEmpty() ? "" : "（" + label + "）";
      String verb = on ? (back ? "与" : "指向") : back ? "来自" : "连接";
      String tail = on && back ? "互相指向" : "";
      return quote(edge.from()) + verb + quote(edge.to()) + tail + said + "。";
    }
    String verb =
        on
            ? (back ? " leads to and from " : " leads to ")
            : back ? " comes from " : " is linked to ";
    String said = label.isEmpty() ? "" : " (" + label + ")";
    return quote(edge.from()) + verb + quote(edge.to()) + said + ".";
  }

  private String quote(String id) {
    return "“" + names.getOrDefault(id, id) + "”";
  }
}
