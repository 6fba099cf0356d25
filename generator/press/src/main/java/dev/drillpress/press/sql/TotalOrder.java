package dev.drillpress.press.sql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Gives a query an order that leaves nothing to chance: the author's, then all columns of the
 * result from left to right.
 */
final class TotalOrder {
  private static final String ORDER = "ORDER_MODIFIER";

  private TotalOrder() {}

  /** Whether the query itself names an order. */
  static boolean named(JsonNode tree) {
    for (JsonNode modifier : root(tree).path("modifiers")) {
      if (modifier.path("type").asText().equals(ORDER)) {
        return true;
      }
    }
    return false;
  }

  static JsonNode of(JsonNode tree, int columns) {
    JsonNode copy = tree.deepCopy();
    ArrayNode modifiers = (ArrayNode) root(copy).path("modifiers");
    for (JsonNode modifier : modifiers) {
      if (modifier.path("type").asText().equals(ORDER)) {
        ArrayNode orders = (ArrayNode) modifier.path("orders");
        if (!star(orders)) {
          append(orders, columns);
        }
        return copy;
      }
    }
    ObjectNode order = modifiers.addObject();
    order.put("type", ORDER);
    append(order.putArray("orders"), columns);
    return copy;
  }

  private static JsonNode root(JsonNode tree) {
    return tree.path("statements").path(0).path("node");
  }

  /** {@code ORDER BY ALL} is total by itself, and stands alone. */
  private static boolean star(ArrayNode orders) {
    return orders.path(0).path("expression").path("class").asText().equals("STAR");
  }

  private static void append(ArrayNode orders, int columns) {
    for (int column = 1; column <= columns; column++) {
      ObjectNode order = orders.addObject();
      order.put("type", "ORDER_DEFAULT").put("null_order", "ORDER_DEFAULT");
      ObjectNode constant = order.putObject("expression");
      constant.put("class", "CONSTANT").put("type", "VALUE_CONSTANT").put("alias", "");
      constant.put("query_location", 0);
      ObjectNode value = constant.putObject("value");
      value.putObject("type").put("id", "INTEGER").putNull("type_info");
      value.put("is_null", false).put("value", column);
    }
  }
}
