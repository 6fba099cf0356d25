package dev.drillpress.press.chart;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A chart's HTML as a tree; that it can be read as XML shows that all tags are closed. */
record Drawn(Element root) {

  static Drawn of(String html) {
    try {
      return new Drawn(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(html)))
              .getDocumentElement());
    } catch (Exception e) {
      throw new AssertionError(html, e);
    }
  }

  /** Elements of a tag that have a class, in order. */
  List<Element> all(String tag, String type) {
    List<Element> found = new ArrayList<>();
    NodeList list = root.getElementsByTagName(tag);
    for (int i = 0; i < list.getLength(); i++) {
      Element element = (Element) list.item(i);
      if (type.isEmpty() || List.of(element.getAttribute("class").split(" ")).contains(type)) {
        found.add(element);
      }
    }
    return found;
  }

  List<String> texts(String tag, String type) {
    return all(tag, type).stream().map(Element::getTextContent).toList();
  }

  /** An attribute of all such elements. */
  List<String> values(String tag, String type, String attribute) {
    return all(tag, type).stream().map(e -> e.getAttribute(attribute)).toList();
  }
}
