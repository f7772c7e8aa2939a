package vn.vinhdanh.web.organisation;

import java.util.List;
import vn.vinhdanh.organisation.chart.ChartNode;
import vn.vinhdanh.web.shared.TextMap;

/**
 * Writes the chart as a list of lists, which is what it is to a screen reader; the style sheet draws boxes and lines, or on a narrow screen an
 * indented tree. Pages cannot include themselves to any depth, so this is written here; every text from outside is escaped.
 */
final class ChartMarkup {

    /** Boxes side by side; the style sheet knows the same number. */
    private static final int ROW = 4;

    private final TextMap texts;
    private final String query;
    private final StringBuilder out = new StringBuilder();

    /** @param query day of the chart as part of an address, or empty */
    ChartMarkup(TextMap texts, String query) {
        this.texts = texts;
        this.query = query;
    }

    String write(List<ChartNode> tops) {
        list(tops, "orgchart");
        return out.toString();
    }

    private void list(List<ChartNode> nodes, String style) {
        out.append("<ul class=\"").append(style).append("\">");
        for (ChartNode node : nodes) {
            out.append("<li class=\"").append(node.below().isEmpty() ? "leaf" : "branch").append("\">");
            if (node.below().isEmpty()) {
                out.append("<div class=\"orgbox\">");
                box(node);
                out.append("</div>");
            } else {
                out.append("<details open=\"open\"><summary class=\"orgbox\">");
                box(node);
                out.append("</summary>");
                list(node.below(), "below " + columns(node.below().size()));
                out.append("</details>");
            }
            out.append("</li>");
        }
        out.append("</ul>");
    }

    private static String columns(int boxes) {
        return "cols" + Math.min(ROW, boxes) + (boxes > ROW ? " many" : " single");
    }

    private void box(ChartNode node) {
        out.append("<b>").append(escape(node.unit().name())).append("</b>");
        out.append("<span class=\"orghead\">");
        if (node.head() == null) {
            out.append("<i>").append(escape(texts.get("chart.box.noHead"))).append("</i>");
        } else {
            out.append(escape(node.head().fullName()));
            if (node.head().position() != null) {
                out.append("<small>").append(escape(node.head().position())).append("</small>");
            }
        }
        out.append("</span><span class=\"orgcount\">").append(escape(count(node))).append("</span>");
        if (node.hidden() > 0) {
            out.append("<a href=\"chart.xhtml?unit=").append(node.unit().id()).append(query).append("\">")
                    .append(escape(texts.with("chart.box.hidden", node.hidden()))).append("</a>");
        }
    }

    private String count(ChartNode node) {
        return node.people() == node.own() ? texts.with("chart.box.people", node.people())
                : texts.format("chart.box.peopleBelow", node.people(), node.own());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
