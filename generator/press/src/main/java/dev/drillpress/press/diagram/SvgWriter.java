package dev.drillpress.press.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes a placed flowchart as SVG.
 *
 * <p>Looks are the style sheet's: elements have classes only. Attributes say what must be right
 * without it, such as in a feed reader: sizes, and lines without a fill.
 */
final class SvgWriter {
  private static final double CORNER = 7;

  /** How far a line ends before its tip's point, so that its blunt end stays inside. */
  private static final double TIP_LENGTH = 7;

  /** From a line's middle down to the baseline, in units of the font size. */
  private static final double BASELINE = 0.36;

  private final Placed placed;
  private final String prefix;
  private final Markup out = new Markup();

  private SvgWriter(Placed placed, String prefix) {
    this.placed = placed;
    this.prefix = prefix;
  }

  static String write(
      Placed placed, String language, String prefix, String title, String description) {
    return new SvgWriter(placed, prefix).svg(language, title, description);
  }

  private String svg(String language, String title, String description) {
    head(language, title, description);
    markers();
    out.open("g", "fill", "none", "stroke", "currentColor", "stroke-width", 1.3);
    placed.groups().forEach(this::group);
    placed.edges().forEach(this::line);
    placed.groups().forEach(this::title);
    placed.nodes().forEach(this::node);
    placed.edges().forEach(this::edgeLabel);
    return out.close("g").close("svg").toString();
  }

  private void head(String language, String title, String description) {
    out.open(
            "svg",
            "xmlns",
            "http://www.w3.org/2000/svg",
            "class",
            "flowchart",
            "lang",
            language,
            "role",
            "img",
            "aria-labelledby",
            prefix + "-title " + prefix + "-desc",
            "width",
            placed.width(),
            "height",
            placed.height(),
            "viewBox",
            "0 0 " + Markup.number(placed.width()) + " " + Markup.number(placed.height()))
        .open("title", "id", prefix + "-title")
        .text(title)
        .close("title")
        .open("desc", "id", prefix + "-desc")
        .text(description)
        .close("desc");
  }

  private void markers() {
    out.open("defs");
    marker("arrow", 0, "M0,0.5 L9,5 L0,9.5 L2,5 Z");
    marker("circle", 0, "M0,5 A4,4 0 1,1 8,5 A4,4 0 1,1 0,5 Z");
    marker("cross", 0.5, "M0.5,1 L8.5,9 M8.5,1 L0.5,9");
    out.close("defs");
  }

  private void marker(String name, double refX, String path) {
    out.open(
        "marker",
        "id",
        prefix + "-" + name,
        "class",
        "tip tip-" + name,
        "viewBox",
        "-1 -1 12 12",
        "markerWidth",
        12.0,
        "markerHeight",
        12.0,
        "markerUnits",
        "userSpaceOnUse",
        "refX",
        refX,
        "refY",
        5.0,
        "orient",
        "auto-start-reverse");
    boolean open = name.equals("cross");
    out.empty(
            "path",
            "d",
            path,
            "fill",
            open ? "none" : "currentColor",
            "stroke",
            open ? "currentColor" : "none",
            "stroke-width",
            1.6)
        .close("marker");
  }

  private void group(Placed.Area area) {
    Box box = area.box();
    out.open("g", "class", "group");
    out.empty(
        "rect",
        "class",
        "outline",
        "x",
        box.x(),
        "y",
        box.y(),
        "width",
        box.width(),
        "height",
        box.height(),
        "rx",
        6.0);
    out.close("g");
  }

  /** Titles are drawn after the edges, which may cross them on their way inside. */
  private void title(Placed.Area area) {
    TextBlock title = area.title();
    if (title.isEmpty()) {
      return;
    }
    Box box = area.titleBox();
    out.open("g", "class", "group-title");
    behind(box);
    text(title, box.centre(), "title", "start", box.x() + 3);
    out.close("g");
  }

  private void behind(Box box) {
    out.empty(
        "rect",
        "class",
        "behind",
        "x",
        box.x(),
        "y",
        box.y(),
        "width",
        box.width(),
        "height",
        box.height(),
        "rx",
        3.0,
        "stroke",
        "none");
  }

  private void node(Placed.Vertex vertex) {
    out.open("g", "class", "node shape-" + vertex.node().shape().word());
    ShapePath.write(out, vertex.outline(), vertex.box());
    Point middle = vertex.textCentre();
    text(vertex.text(), middle, "label", "middle", middle.x());
    out.close("g");
  }

  private void line(Placed.Way way) {
    Arrow arrow = way.edge().arrow();
    List<Object> attributes =
        new ArrayList<>(
            List.of("class", "edge edge-" + arrow.stroke().name().toLowerCase(Locale.ROOT)));
    attributes.addAll(
        List.of(
            "d", EdgePath.of(way.points(), CORNER, length(arrow.start()), length(arrow.end()))));
    if (arrow.stroke() == Stroke.DOTTED) {
      attributes.addAll(List.of("stroke-dasharray", "3 4"));
    }
    if (arrow.stroke() == Stroke.THICK) {
      attributes.addAll(List.of("stroke-width", 3.0));
    }
    if (arrow.start() != Tip.NONE) {
      attributes.addAll(List.of("marker-start", reference(arrow.start())));
    }
    if (arrow.end() != Tip.NONE) {
      attributes.addAll(List.of("marker-end", reference(arrow.end())));
    }
    out.empty("path", attributes.toArray());
  }

  private static double length(Tip tip) {
    return tip == Tip.NONE ? 0 : TIP_LENGTH + (tip == Tip.ARROW ? 0 : 2);
  }

  private String reference(Tip tip) {
    return "url(#" + prefix + "-" + tip.name().toLowerCase(Locale.ROOT) + ")";
  }

  private void edgeLabel(Placed.Way way) {
    if (way.label().isEmpty()) {
      return;
    }
    Box box = way.labelBox();
    out.open("g", "class", "edge-label");
    behind(box);
    text(way.label(), box.centre(), "label", "middle", box.centre().x());
    out.close("g");
  }

  private void text(TextBlock block, Point middle, String type, String anchor, double x) {
    if (block.isEmpty()) {
      return;
    }
    TextStyle style = block.style();
    double y = middle.y() - block.height() / 2 + style.leading() / 2 + style.size() * BASELINE;
    out.open(
        "text",
        "class",
        type,
        "text-anchor",
        anchor,
        "font-size",
        style.size(),
        "fill",
        "currentColor",
        "stroke",
        "none");
    for (TextBlock.Line line : block.lines()) {
      out.open("tspan", "x", x, "y", y);
      line.spans().forEach(this::span);
      out.close("tspan");
      y += style.leading();
    }
    out.close("text");
  }

  private void span(Span span) {
    if (!span.bold() && !span.italic()) {
      out.text(span.text());
      return;
    }
    List<Object> attributes = new ArrayList<>();
    if (span.bold()) {
      attributes.addAll(List.of("font-weight", "bold"));
    }
    if (span.italic()) {
      attributes.addAll(List.of("font-style", "italic"));
    }
    out.open("tspan", attributes.toArray()).text(span.text()).close("tspan");
  }
}
